package aidas.architecture;

import aidas.architecture.Sources.Source;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds words in a page that a translator would never see. */
final class PageText {

    /** Attributes that people read or hear. */
    private static final Set<String> READ =
            Set.of(
                    "alt",
                    "aria-label",
                    "aria-description",
                    "emptyMessage",
                    "filterPlaceholder",
                    "footerText",
                    "header",
                    "headerText",
                    "itemLabel",
                    "label",
                    "legend",
                    "message",
                    "placeholder",
                    "requiredMessage",
                    "summary",
                    "title",
                    "value");

    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Where {@code value} is a machine's word, not a reader's. */
    private static final Pattern MACHINE =
            Pattern.compile("param|attribute|selectItem|viewParam|input|set|meta|passThrough.*");

    private PageText() {}

    static List<String> literals(Sources pages, Set<String> keys) {
        return pages.stream().flatMap(page -> literals(page, keys).stream()).toList();
    }

    private static List<String> literals(Source page, Set<String> keys) {
        var found = new ArrayList<String>();
        try {
            var factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var xml = factory.createXMLStreamReader(new StringReader(page.text()));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS && isText(xml.getText())) {
                    found.add(page.name() + ": " + xml.getText().strip());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    addAttributes(page, xml, keys, found);
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(page.name() + " cannot be read", e);
        }
        return found;
    }

    private static void addAttributes(
            Source page, XMLStreamReader xml, Set<String> keys, List<String> found) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            var value = xml.getAttributeValue(i);
            boolean machine = name.equals("value") && MACHINE.matcher(xml.getLocalName()).matches();
            if (READ.contains(name) && !machine && isText(value) && !keys.contains(value)) {
                found.add(page.name() + ": " + name + "=" + value);
            }
        }
    }

    private static boolean isText(String text) {
        return WORD.matcher(EL.matcher(text).replaceAll("")).find();
    }
}
