package winnow.reading;

/** What a phrase tells one of the readers. */
sealed interface Clue
        permits FigureOwner.Introduction,
                KindReader.Edge,
                KindReader.Word,
                RoleFeatures.Turn,
                TierEvidence.Need,
                TopicReader.Term {

    /**
     * A phrase that a text holds.
     *
     * @param start offset in the text
     * @param end offset behind it; the ending of a plural may follow
     */
    record Met(Clue clue, int start, int end) {}
}
