package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** The order of ten papers as a spreadsheet holds it: what its JSON says, and the rules of the README by which it is drawn. */
abstract class OrderSheet {
    JsonNode order;
    final List<double[]> rows = new ArrayList<>();
    final List<double[]> lows = new ArrayList<>();
    final List<double[]> highs = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    double[] weights = {};
    String[] said = {};

    @BeforeEach
    void read() throws JsonProcessingException {
        Ranking ranking = ranking();
        ObjectMapper json = new ObjectMapper();
        order = json.readTree(json.writeValueAsString(ranking));
        order.path("papers").forEach(paper -> {
            if (paper.path("within_reach").asBoolean()) {
                JsonNode says = paper.path("contributions");
                lows.add(column(says, "low"));
                highs.add(column(says, "high"));
                double[] middle = new double[says.size()];
                for (int at = 0; at < middle.length; at++) {
                    middle[at] = (lows.get(lows.size() - 1)[at] + highs.get(highs.size() - 1)[at]) / 2;
                    JsonNode value = says.get(at).path("value");
                    assertThat(value.isNull())
                            .isEqualTo(says.get(at).path("state").asText().equals("unknown"));
                    assertThat(value.isNull() || value.asDouble() == middle[at]).isTrue();
                }
                rows.add(middle);
                numbers.add(paper.path("n").asInt());
            }
        });
        weights = column(order.path("criteria"), "weight");
        said = new String[weights.length];
        for (int at = 0; at < said.length; at++) {
            said[at] = order.path("criteria").get(at).path("said").asText();
        }
    }

    /** Ten papers of every kind of knowledge, for a team that says some of its weights. */
    private static Ranking ranking() {
        String team = """
                machines: [laptop]
                weeks: 6
                people: 2
                languages: [Rust]
                topics: [kettles]
                criteria:
                  size: 3
                  checkable: 2
                  interest: 2
                  head-start: don't know
                  unlocks: 0
                  novelty: {weight: 1, values: {coded: 0.9, small: 0.1}, because: we read both}
                """;
        return PaperDraft.rank(
                team,
                new PaperDraft("coded", 1).code("https://github.com/c/c").topics("spoons"),
                new PaperDraft("small", 2)
                        .topics("spoons, kettles")
                        .effort("1 weeks")
                        .figures("- 2x faster [s2]"),
                new PaperDraft("loved", 3).effort("5 weeks").build("1. **a** — boils in Rust. [s1]"),
                new PaperDraft("far", 4).tier("cluster # needs many"),
                new PaperDraft("open", 5)
                        .effort("3 weeks")
                        .reuse("unknown")
                        .figures("- 2x faster [s2]\n- 3x quieter [s2]"),
                new PaperDraft("near", 10)
                        .effort("3 weeks")
                        .figures("- 2x faster [s2]\n- 3x quieter [s2] reach: here on laptop"),
                new PaperDraft("known", 6)
                        .baselines("FlexGen")
                        .effort("6 weeks")
                        .buildsOn("FlexGen"),
                new PaperDraft("plain", 7),
                new PaperDraft("blank", 8).withoutBrief(),
                new PaperDraft("bare", 9).withoutBrief());
    }

    static double[] column(JsonNode array, String key) {
        double[] cells = new double[array.size()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = array.get(at).path(key).asDouble();
        }
        return cells;
    }

    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    /** The k-th weighting by the rule of the README. */
    double[] weighting(int k, double a) {
        double[] w = new double[weights.length];
        double sum = 0;
        int j = 0;
        for (int at = 0; at < w.length; at++) {
            if (!said[at].equals("0.0")) {
                j++;
                double u = 0.5 + k * Math.pow(a, j);
                w[at] = -Math.log(u - Math.floor(u));
                sum += w[at];
            }
        }
        for (int at = 0; at < w.length; at++) {
            w[at] /= sum;
        }
        // size has 3, checkable and interest have 2, novelty has 1: the greatest of their values goes to size.
        double[] dealt = {w[2], w[3], w[4], w[8]};
        Arrays.sort(dealt);
        boolean checkableFirst = w[2] >= w[4];
        w[3] = dealt[3];
        w[2] = checkableFirst ? dealt[2] : dealt[1];
        w[4] = checkableFirst ? dealt[1] : dealt[2];
        w[8] = dealt[0];
        return w;
    }

    /** The j-th unknown value in the k-th weighting, between 0 and 1, by the rule of the README. */
    static double drawn(int k, int j) {
        long p = 67_108_859;
        long x = (7_919L * k + 104_729L * j) % p;
        x = (x * x + k + j) % p;
        x = (x * x + k + j) % p;
        x = (x * x + k + j) % p;
        return (x + 0.5) / p;
    }

    /** Values with every unknown one drawn; the unknown ones are numbered in the order of the digest. */
    double[][] values(int k) {
        double[][] values = new double[rows.size()][];
        int j = 0;
        for (int n : numbers.stream().sorted().toList()) {
            int paper = numbers.indexOf(n);
            values[paper] = lows.get(paper).clone();
            for (int at = 0; at < weights.length; at++) {
                double width = highs.get(paper)[at] - lows.get(paper)[at];
                if (width > 0) {
                    values[paper][at] += width * drawn(k, ++j);
                }
            }
        }
        return values;
    }

    boolean alike(int one, int other) {
        return Arrays.equals(lows.get(one), lows.get(other)) && Arrays.equals(highs.get(one), highs.get(other));
    }

    /** Papers of which the same is known share what they have. */
    double[] levelled(double[] shares) {
        double[] levelled = new double[shares.length];
        for (int paper = 0; paper < shares.length; paper++) {
            double sum = 0;
            int count = 0;
            for (int other = 0; other < shares.length; other++) {
                sum += alike(paper, other) ? shares[other] : 0;
                count += alike(paper, other) ? 1 : 0;
            }
            levelled[paper] = sum / count;
        }
        return levelled;
    }

    JsonNode paper(String id) {
        for (JsonNode each : order.path("papers")) {
            if (each.path("paper").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no paper " + id);
    }

    JsonNode findOut(String paper, String criterion) {
        for (JsonNode each : order.path("find_out")) {
            if (each.path("paper").asText().equals(paper)
                    && each.path("criterion").asText().equals(criterion)) {
                return each;
            }
        }
        return order.path("nothing");
    }
}
