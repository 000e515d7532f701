package winnow.digest.xml;

import java.util.regex.Pattern;

/**
 * A row of the table of XML formats.
 *
 * @param id the word for the format
 * @param description the same for a person
 * @param sign what is found in the beginning of such a text
 * @param records the elements that are records, as a pattern; whatever stands around them is passed over
 */
record XmlKind(String id, String description, Pattern sign, String records) {

    static XmlKind of(String id, String description, String sign, String records) {
        return new XmlKind(id, description, Pattern.compile(sign), records);
    }
}
