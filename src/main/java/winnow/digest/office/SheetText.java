package winnow.digest.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A worksheet as rows of CSV.
 *
 * <pre>
 * sheet  = row*       row = c*       c@r = column letters, row number
 * c      = v (the cell's words; with t="s" the number of a shared string) | is (words)
 * shared = si*        si = t | r/t*                   rPh, the reading of Japanese words, is none of them
 * </pre>
 */
final class SheetText {
    private static final int MOST_COLUMNS = 1000;

    private SheetText() {}

    /** The strings of a workbook that its cells name by number. */
    static List<String> shared(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        if (part.length == 0) {
            return strings;
        }
        XMLStreamReader xml = OfficeXml.reader(part);
        while (xml.hasNext()) {
            if (OfficeXml.starts(xml.next()) && xml.getLocalName().equals("si")) {
                strings.add(words(xml, "si"));
            }
        }
        return strings;
    }

    /** The words up to the end of an element. */
    private static String words(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean reading = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (OfficeXml.starts(event) && xml.getLocalName().equals("rPh")) {
                reading = true;
            } else if (OfficeXml.ends(event) && xml.getLocalName().equals("rPh")) {
                reading = false;
            } else if (OfficeXml.starts(event) && xml.getLocalName().equals("t") && !reading) {
                words.append(xml.getElementText());
            } else if (OfficeXml.ends(event) && xml.getLocalName().equals(element)) {
                break;
            }
        }
        return words.toString();
    }

    /** The rows of a worksheet; a line break in a cell is a space, so that lines are the rows of the sheet. */
    static String csv(byte[] part, List<String> shared) throws XMLStreamException {
        StringBuilder csv = new StringBuilder();
        XMLStreamReader xml = OfficeXml.reader(part);
        List<String> row = new ArrayList<>();
        int rows = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (OfficeXml.starts(event) && xml.getLocalName().equals("row")) {
                row.clear();
                int number = number(OfficeXml.attribute(xml, "r"));
                for (rows++; rows < Math.min(number, rows + MOST_COLUMNS); rows++) {
                    csv.append('\n');
                }
            } else if (OfficeXml.starts(event) && xml.getLocalName().equals("c")) {
                int column = column(OfficeXml.attribute(xml, "r"), row.size());
                String type = OfficeXml.attribute(xml, "t");
                String value = cell(xml, type, shared);
                while (row.size() < column && row.size() < MOST_COLUMNS) {
                    row.add("");
                }
                row.add(value);
            } else if (OfficeXml.ends(event) && xml.getLocalName().equals("row")) {
                csv.append(line(row)).append('\n');
            }
        }
        return csv.toString();
    }

    private static String cell(XMLStreamReader xml, String type, List<String> shared) throws XMLStreamException {
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (OfficeXml.starts(event) && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (OfficeXml.starts(event) && xml.getLocalName().equals("is")) {
                value = words(xml, "is");
            } else if (OfficeXml.ends(event) && xml.getLocalName().equals("c")) {
                break;
            }
        }
        if (!type.equals("s")) {
            return type.equals("e") ? "" : value;
        }
        int at = number(value);
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }

    /** {@code C12} is column 2; without a name it is the next one. */
    private static int column(String name, int next) {
        int column = 0;
        for (int at = 0; at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && at < 3; at++) {
            column = column * 26 + name.charAt(at) - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private static String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (String cell : row) {
            String words = cell.replaceAll("[\\r\\n]+", " ").replace("\"", "\"\"");
            line.append(line.isEmpty() ? "" : ",").append('"').append(words).append('"');
        }
        return line.toString();
    }
}
