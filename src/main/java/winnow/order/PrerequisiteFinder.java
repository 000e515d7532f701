package winnow.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Profile;
import winnow.order.Prerequisites.Edge;
import winnow.paper.Mention;
import winnow.paper.Paper;
import winnow.paper.PartRef;
import winnow.paper.Relation;

/** Gathers what papers say they stand on, from the facts of abstracts and from the lines of briefs. */
final class PrerequisiteFinder {
    private static final String SYSTEM = "system:";
    private static final Pattern QUOTED = Pattern.compile("`([a-z0-9-]{1,100})`");

    private static final Pattern AGAINST =
            Pattern.compile("\\b(?:against|over|than|versus|vs|compared (?:to|with)|baselines?|rivals?|beats?)\\b");

    private final Passages passages;
    private final Vocabulary systems = Vocabulary.ofSystems();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> paperByName = new LinkedHashMap<>();
    private final Map<String, String> systemByName = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    PrerequisiteFinder(Passages passages) {
        this.passages = passages;
    }

    Prerequisites find(Iterable<Profile> profiles) {
        for (Profile profile : profiles) {
            addNames(profile);
        }
        for (Profile profile : profiles) {
            addFacts(profile);
            addBrief(profile);
        }
        return new PrerequisiteLayers(labels, List.copyOf(edges.values())).prerequisites();
    }

    private void addNames(Profile profile) {
        String id = profile.id().value();
        labels.put(id, profile.shortName());
        List<String> names = new ArrayList<>(profile.paper().aliases());
        if (profile.paper().name() != null) {
            names.add(profile.paper().name());
        }
        names.add(id);
        names.forEach(name -> paperByName.putIfAbsent(Vocabulary.fold(name), id));
    }

    private void addFacts(Profile profile) {
        Paper paper = profile.paper();
        for (Relation relation : paper.relations()) {
            add(relation.to().value(), profile, relation.type().word(), source(paper, relation.sentence()));
        }
        paper.of(Mention.Kind.BUILDS_ON).forEach(mention -> addNamed(mention, profile, "builds-on"));
        paper.of(Mention.Kind.BASELINE).forEach(mention -> addNamed(mention, profile, "compares"));
    }

    private void addNamed(Mention mention, Profile profile, String how) {
        String other = paperByName.get(Vocabulary.fold(mention.name()));
        String from = other == null ? system(mention.name()) : other;
        add(from, profile, how, source(profile.paper(), mention.sentence()));
    }

    /** Where it says so: a sentence, or the title at its line. */
    private static String source(Paper paper, @Nullable Integer sentence) {
        return sentence == null
                ? paper.source().file() + ":" + paper.source().line()
                : Passages.sentence(paper.id(), sentence);
    }

    private String system(String name) {
        String canonical = systems.name(name).orElse(name);
        String known = systemByName.computeIfAbsent(Vocabulary.fold(canonical), key -> canonical);
        labels.put(SYSTEM + known, known);
        return SYSTEM + known;
    }

    private void addBrief(Profile profile) {
        Brief brief = profile.brief();
        for (Brief.Part part : brief == null ? List.<Brief.Part>of() : brief.parts()) {
            String source = new PartRef(profile.id(), part.slug()).toString();
            part.builds().forEach(rival -> addRival(rival, profile, source));
            part.takes().forEach(rival -> addRival(rival, profile, source));
        }
        for (Passage passage : passages.of(profile)) {
            switch (passage.part()) {
                case FIGURE, PART -> addMentions(passage, profile);
                case SENTENCE -> {}
            }
        }
    }

    /** What a part builds or takes to compare with: a paper, or a system with a name. */
    private void addRival(String name, Profile profile, String source) {
        String other = paperByName.get(Vocabulary.fold(name));
        if (other != null || systems.name(name).isPresent()) {
            add(other == null ? system(name) : other, profile, "compares", source);
        }
    }

    /** A system behind words such as "against" is one to compare with; any other is one to use. */
    private void addMentions(Passage passage, Profile profile) {
        Matcher against = AGAINST.matcher(passage.text());
        int behind = against.find() ? against.end() : passage.text().length();
        Set<String> rivals = systems.in(passage.text().substring(behind));
        for (String name : systems.in(passage.text())) {
            String how = rivals.contains(name) ? "compares" : "uses";
            String other = paperByName.get(Vocabulary.fold(name));
            add(other == null ? system(name) : other, profile, how, passage.source());
        }
        for (String id : quoted(passage.text())) {
            add(id, profile, "names", passage.source());
        }
    }

    /** The papers of the digest that a line of a brief quotes by their ids. */
    private List<String> quoted(String text) {
        List<String> ids = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            if (labels.containsKey(quoted.group(1))) {
                ids.add(quoted.group(1));
            }
        }
        return ids;
    }

    private void add(String from, Profile to, String how, String source) {
        String id = to.id().value();
        if (!from.equals(id) && labels.containsKey(from)) {
            edges.putIfAbsent(from + " " + id, new Edge(from, id, how, source));
        }
    }
}
