package winnow.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import winnow.text.HiddenSigns;

/** The templates of the pages, compiled when winnow was built. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page; what is hidden in words of papers and people is left out. */
    String render(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput(1 << 14);
        engine.render(template + ".jte", values, html);
        return HiddenSigns.without(html.toString());
    }
}
