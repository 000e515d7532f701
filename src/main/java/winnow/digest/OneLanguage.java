package winnow.digest;

import java.util.ArrayList;
import java.util.List;
import winnow.paper.Finding;

/** Of an abstract in several languages, takes the one that was asked for; the others are kept beside it. */
final class OneLanguage implements DigestSink {
    private final String language;
    private final DigestSink sink;

    OneLanguage(String language, DigestSink sink) {
        this.language = language;
        this.sink = sink;
    }

    @Override
    public void file(String name, Taken taken) {
        sink.file(name, taken);
    }

    @Override
    public void finding(Finding finding) {
        sink.finding(finding);
    }

    @Override
    public void entry(Entry entry) {
        List<String> others = entry.bibliography().abstracts();
        boolean right = others.isEmpty() || Language.of(entry.text()).equals(language);
        String asked = right
                ? null
                : others.stream()
                        .filter(each -> Language.of(each).equals(language))
                        .findFirst()
                        .orElse(null);
        sink.entry(asked == null ? entry : swapped(entry, asked));
    }

    private static Entry swapped(Entry entry, String asked) {
        List<String> others = new ArrayList<>(entry.bibliography().abstracts());
        others.set(others.indexOf(asked), entry.text());
        return new Entry(
                entry.title(), asked, entry.line(), entry.bibliography().withAbstracts(others));
    }
}
