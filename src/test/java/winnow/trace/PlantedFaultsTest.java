package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.paper.Finding;
import winnow.paper.SentenceRef;

/** Sixty faults in the comments of twelve languages, among sound tags and what only looks like one. */
class PlantedFaultsTest {
    /** A file name, and what opens and closes a comment in it. */
    private record Language(String file, String open, String close) {}

    /** What is planted, where in it the fault stands, and what the finding has to say. */
    private record Fault(String text, int offset, String rule, String suggestion) {
        Fault(String text, String rule, String suggestion) {
            this(text, 0, rule, suggestion);
        }
    }

    private static final List<Language> LANGUAGES = List.of(
            new Language("Kettle.java", "// ", ""),
            new Language("kettle.c", "/* ", " */"),
            new Language("kettle.py", "# ", ""),
            new Language("kettle.sql", "-- ", ""),
            new Language("kettle.hs", "{- ", " -}"),
            new Language("kettle.lisp", ";;; ", ""),
            new Language("kettle.tex", "% ", ""),
            new Language("kettle.html", "<!-- ", " -->"),
            new Language("kettle.vim", "\" ", ""),
            new Language("kettle.f90", "! ", ""),
            new Language("kettle.ml", "(* ", " *)"),
            new Language("kettle.bat", "REM ", ""));

    private static final String FORM = "malformed-tag";

    private static final List<Fault> FAULTS = List.of(
            new Fault("@papper kettle#s2 heats", FORM, "did you mean \"@paper kettle#s2\"?"),
            new Fault("@paper kettle s2", FORM, "did you mean \"@paper kettle#s2\"?"),
            new Fault("@paper kettle#2", FORM, "did you mean \"@paper kettle#s2\"?"),
            new Fault("@paper ketle#s2", "unknown-paper", "did you mean \"kettle#s2\"?"),
            new Fault(
                    "@paper Kettle: Boiling Water on a Small Flame",
                    FORM,
                    "did you mean \"@paper kettle#sN\", a sentence of it, or \"kettle/PART\"?"),
            new Fault("@paper kettle#s9", "unknown-sentence", "winnow show kettle numbers its sentences"),
            new Fault("@paper kettle/boilr", "unknown-part", "did you mean \"kettle/boiler\"?"),
            new Fault("@paper", FORM, "@paper PAPER#sN names a sentence, @paper PAPER/PART a part"),
            new Fault("@paper:tset kettle/boiler", FORM, "did you mean \"@paper:test\"?"),
            new Fault("@Paper kettle/boiler", FORM, "did you mean \"@paper kettle/boiler\"?"),
            new Fault(
                    "@paper kettle", FORM, "did you mean \"@paper kettle#sN\", a sentence of it, or \"kettle/PART\"?"),
            new Fault("[imp->paper~kettle.s2~1]", FORM, "did you mean \"[impl->paper~kettle.s2~1]\"?"),
            new Fault("[impl->paper~kettle#s2~1]", FORM, "did you mean \"paper~kettle.s2~1\"?"),
            new Fault("@paper KETTLE#s2", FORM, "did you mean \"@paper kettle#s2\"?"),
            new Fault("@paper kettle.s2", FORM, "did you mean \"@paper kettle#s2\"?"),
            new Fault("@paper kettle#s2 and kettle#s3", 21, FORM, "did you mean \", kettle#s3\"?"),
            new Fault("@paper kettle#s2@12ab", FORM, "did you mean \"@paper kettle#s2\"?"),
            new Fault("@paper: kettle#s2", FORM, "did you mean \"@paper kettle#s2\"?"),
            new Fault(
                    "@paper boiling water on a small flame",
                    FORM,
                    "did you mean \"@paper kettle#sN\", a sentence" + " of it, or \"kettle/PART\"?"),
            new Fault("[utest->papr~kettle.boiler~1]", FORM, "did you mean \"paper~kettle.boiler~1\"?"));

    private static final List<String> NEITHER = List.of(
            "mail kettle@paper.org about kettle#s2",
            "@param kettle the kettle, @return s2",
            "@paperback kettle and @taper saucer/x and @parser a/b",
            "`@paper kettle s2` is quoted",
            "@article{kettle, title} @paper{kettle, year}",
            "paper kettle#s2 is cited, not tagged; a~b ~ c",
            "[link->other~kettle.s2~1] and x[i]->paper");

    private static final List<String> SOUND = List.of(
            "@paper kettle#s2, kettle/boiler, kettle#s3 with words, and/or more",
            "(see @paper kettle#s2.)",
            "[impl->paper~kettle.s2~1, paper~kettle.boiler~2] heats",
            "@paper:test kettle/boiler",
            "x @paper kettle#s1@" + Desk.print("kettle", 1) + "; y");

    @TempDir
    private Path folder;

    @Test
    void sixty_faults_are_found_where_they_stand_and_none_elsewhere() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> planted = new ArrayList<>();
        int next = 0;
        for (Language language : LANGUAGES) {
            StringBuilder text = new StringBuilder("é 𝄞 first line\r\n");
            int line = 2;
            for (int fault = 0; fault < 5; fault++, next++) {
                for (String sound : List.of(NEITHER.get(next % NEITHER.size()), SOUND.get(next % SOUND.size()))) {
                    text.append(language.open)
                            .append(sound)
                            .append(language.close)
                            .append('\n');
                    line++;
                }
                Fault one = FAULTS.get(next % FAULTS.size());
                String before = (fault % 2 == 0 ? "" : "\t x𝄞é ") + " ".repeat(fault) + language.open;
                text.append(before).append(one.text).append(language.close).append(fault == 2 ? "\r\n" : "\n");
                planted.add("src/" + language.file + ":" + line + ":" + (before.length() + one.offset + 1) + " "
                        + one.rule + " " + one.suggestion);
                line++;
            }
            files.put("src/" + language.file, text.toString());
        }
        Trace trace = new Desk(folder).trace(Desk.picks("kettle", new SentenceRef[0]), files);
        assertThat(planted).hasSize(60);
        assertThat(trace.findings().stream()
                        .filter(finding -> finding.level() == Finding.Level.ERROR)
                        .map(finding -> finding.where() + " " + finding.rule() + " " + finding.suggestion()))
                .containsExactlyInAnyOrderElementsOf(planted);
        long sound = trace.tags().stream()
                .filter(tag -> tag.state() != State.ORPHANED)
                .count();
        assertThat(sound).isEqualTo(12 * (3 + 1 + 2 + 1 + 1) + 3);
    }
}
