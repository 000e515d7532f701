package winnow.search.meaning;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Gives a model where it is set up to; found by {@code ServiceLoader}. */
public interface MeaningGiver {
    /**
     * Opens the model that the environment asks for.
     *
     * @return empty when the environment does not ask this giver
     * @throws IOException with a message for the person when it asks for what cannot be had
     */
    Optional<Meaning> open(Map<String, String> environment) throws IOException;
}
