package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTest {
    private static List<String> asked(String text) {
        return Pasted.segments(text).stream().map(Pasted.Segment::asked).toList();
    }

    @Test
    void a_diff_is_asked_hunk_by_hunk_by_what_it_adds() {
        assertThat(asked("""
                --- a/Cache.java
                +++ b/Cache.java
                @@ -1,2 +1,2 @@
                 class Cache {
                +  // evicts the lightest
                -  int old;
                @@ -9 +10 @@
                +  // keeps the newest
                """)).containsExactly("// evicts the lightest", "// keeps the newest");
    }

    @Test
    void prose_is_asked_by_paragraph_and_a_block_of_code_as_one() {
        assertThat(asked("one\nthing\n\nanother\n\n```java\nint a;\n\nint b;\n```\nand more"))
                .containsExactly("one\nthing", "another", "int a;\n\nint b;", "and more");
    }

    @Test
    void of_a_pull_request_prose_before_between_and_behind_the_hunks_is_asked_too() {
        List<Pasted.Segment> segments = Pasted.segments("""
                This keeps the soup warm.

                - it stirs by itself
                diff --git a/Pot.java b/Pot.java
                index 12ab..34cd 100644
                --- a/Pot.java
                +++ b/Pot.java
                @@ -1,3 +1,4 @@ class Pot
                 class Pot {

                +  void stir() {}
                 }
                What is left: the lid.
                @@ -7 +8,0 @@
                -  void boilOver() {}
                """);
        assertThat(segments)
                .extracting(Pasted.Segment::asked)
                .containsExactly(
                        "This keeps the soup warm.",
                        "- it stirs by itself",
                        "void stir() {}",
                        "What is left: the lid.",
                        "void boilOver() {}");
        assertThat(segments).extracting(Pasted.Segment::where).containsExactly("", "", "Pot.java", "", "Pot.java");
    }

    @Test
    void nothing_of_a_long_piece_is_left_out() {
        String lines = "stir the soup\n".repeat(1_000);
        List<String> parts = asked(lines);
        assertThat(parts)
                .hasSizeGreaterThan(5)
                .allSatisfy(part -> assertThat(part).hasSizeLessThan(2_000));
        assertThat(String.join("\n", parts)).isEqualTo(lines.strip());
        assertThat(String.join("", asked("a".repeat(10_000)))).hasSize(10_000);
    }

    @Test
    void a_hunk_without_an_end_and_a_head_that_lies_do_no_harm() {
        assertThat(asked("@@ -1,99999999999 +1,2 @@\n+ a\n\nb")).containsExactly("a", "b");
        assertThat(asked("--- \n+++\n")).isNotNull();
        assertThat(asked("")).isEmpty();
    }

    @Test
    void what_matched_is_marked_where_it_was_pasted() {
        assertThat(AskSheet.marked("Evicting an eviction; (evict)", List.of("evict", "an")))
                .extracting(piece -> piece.text() + "/" + piece.mark())
                .containsExactly(
                        "Evicting/figure", " /", "an/figure", " /", "eviction/figure", "; (/", "evict/figure", ")/");
    }
}
