package winnow;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way the data goes: one way, no way back. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("winnow");

    /** In the order of the data; a package may use those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "paper",
            "digest",
            "reading",
            "brief",
            "library",
            "topic",
            "search",
            "related",
            "order",
            "decision",
            "trace",
            "review",
            "report");

    private static final List<String> FACES = List.of("cli", "web", "agent", "editor");

    /** In a jar of its own, compiled with the profile of its name. */
    private static final String OPTIONAL = "meaning";

    @Test
    void each_package_uses_only_those_before_it() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("winnow..")
                .withOptionalLayers(true);
        for (String name : ORDER) {
            layers = layers.layer(name).definedBy("winnow." + name + "..");
        }
        for (String face : FACES) {
            layers = layers.layer(face).definedBy("winnow." + face + "..");
        }
        layers = layers.layer(OPTIONAL).definedBy("winnow." + OPTIONAL + "..");
        for (int at = 0; at < ORDER.size(); at++) {
            List<String> behind = new java.util.ArrayList<>(ORDER.subList(at + 1, ORDER.size()));
            behind.add(OPTIONAL);
            behind.addAll(FACES);
            layers = layers.whereLayer(ORDER.get(at)).mayOnlyBeAccessedByLayers(behind.toArray(String[]::new));
        }
        layers.because("data goes one way, so that a change is looked for in one place")
                .check(CLASSES);
    }

    @Test
    void there_is_no_cycle() {
        slices().matching("winnow.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_rooms_of_reading_stand_on_words_and_not_on_each_other() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("winnow.reading..")
                .layer("words")
                .definedBy("winnow.reading.words")
                .layer("figure")
                .definedBy("winnow.reading.figure")
                .layer("name")
                .definedBy("winnow.reading.name")
                .layer("whole")
                .definedBy("winnow.reading.whole")
                .layer("reading")
                .definedBy("winnow.reading")
                .whereLayer("figure")
                .mayOnlyBeAccessedByLayers("reading")
                .whereLayer("name")
                .mayOnlyBeAccessedByLayers("reading")
                .whereLayer("whole")
                .mayOnlyBeAccessedByLayers("reading")
                .whereLayer("reading")
                .mayNotBeAccessedByAnyLayer()
                .because("a change to how figures are read is looked for among the figures")
                .check(CLASSES);
    }

    @Test
    void the_rooms_of_a_package_have_no_cycle() {
        slices().matching("winnow.digest.(**)").should().beFreeOfCycles().check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("winnow.digest")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("winnow.digest.*..")
                .because("readers of formats see what they share, not the other way round")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("winnow.digest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("winnow.digest.*..")
                .because("DigestReader is the one door")
                .check(CLASSES);
    }

    @Test
    void hardly_a_class_is_knotted_to_others() {
        Knots knots = new Knots(CLASSES);

        assertThat(knots.largestIn("winnow.digest")).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void no_face_sees_another() {
        for (String face : FACES) {
            for (String other : FACES) {
                if (!face.equals(other)) {
                    ArchRuleDefinition.noClasses()
                            .that()
                            .resideInAPackage("winnow." + face + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("winnow." + other + "..")
                            .because("Main puts the faces together")
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void nothing_sees_the_optional_second_opinion() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("winnow.meaning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("winnow.meaning..", "ai.onnxruntime..")
                .because("it is a jar of its own, found by ServiceLoader or not there")
                .check(CLASSES);
    }

    @Test
    void only_search_sees_lucene() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("winnow.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .because("the search engine can then be changed in one place")
                .check(CLASSES);
    }

    @Test
    void records_of_papers_do_no_input_or_output() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("winnow.paper..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..")
                .because("they are values that everyone speaks in")
                .check(CLASSES);
    }
}
