package org.mizan.content;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.mizan.content.Picture.Size;

/** Looks through a drawing for what could run or fetch something. */
final class SvgFile {

    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener");
    private static final Pattern FETCHES = Pattern.compile("@import|url\\(\\s*['\"]?\\s*(?!#|['\"\\s])|expression\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(?:px)?");
    private static final Pattern VIEW_BOX = Pattern.compile("\\S+[\\s,]+\\S+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)");

    private final String path;
    private final Findings findings;
    private Optional<Size> size = Optional.empty();
    private boolean root = true;

    private SvgFile(String path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    /** Reports what is unsafe and returns the drawing's size, if it states one. */
    static Optional<Size> check(String path, byte[] bytes, Findings findings) {
        SvgFile file = new SvgFile(path, findings);
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            while (in.hasNext()) {
                file.event(in.next(), in);
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            findings.add(Rule.SVG_BROKEN, new Place(path, at == null ? 1 : Math.max(1, at.getLineNumber()), at == null ? 1 : Math.max(1, at.getColumnNumber())));
        } catch (CharacterCodingException | RuntimeException e) {
            findings.add(Rule.SVG_BROKEN, Place.startOf(path));
        }
        return file.size;
    }

    private void event(int event, XMLStreamReader in) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            element(in);
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            unsafe(in, "<!DOCTYPE>");
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            unsafe(in, "<?" + in.getPITarget() + "?>");
        } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && FETCHES.matcher(in.getText()).find()) {
            unsafe(in, "url(…)");
        }
    }

    private void element(XMLStreamReader in) {
        String name = in.getLocalName().toLowerCase(Locale.ROOT);
        if (root && !name.equals("svg")) {
            findings.add(Rule.SVG_BROKEN, place(in));
        }
        if (root) {
            size = stated(in);
        }
        root = false;
        if (ACTIVE.contains(name)) {
            unsafe(in, "<" + name + ">");
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String attribute = in.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = in.getAttributeValue(i);
            boolean leaves = (attribute.equals("href") || attribute.equals("src")) && !value.strip().startsWith("#");
            boolean sets = name.startsWith("set") || name.startsWith("animate");
            boolean rebases = attribute.equals("base");
            boolean rewrites = sets && attribute.equals("attributename") && value.toLowerCase(Locale.ROOT).matches(".*href|on.*");
            if (attribute.startsWith("on") || leaves || rebases || rewrites || FETCHES.matcher(value).find()) {
                unsafe(in, attribute + "=");
            }
        }
    }

    private static Optional<Size> stated(XMLStreamReader in) {
        Matcher width = LENGTH.matcher(String.valueOf(in.getAttributeValue(null, "width")));
        Matcher height = LENGTH.matcher(String.valueOf(in.getAttributeValue(null, "height")));
        if (width.matches() && height.matches()) {
            return size(width.group(1), height.group(1));
        }
        Matcher box = VIEW_BOX.matcher(String.valueOf(in.getAttributeValue(null, "viewBox")).strip());
        return box.matches() ? size(box.group(1), box.group(2)) : Optional.empty();
    }

    private static Optional<Size> size(String width, String height) {
        try {
            Size size = new Size((int) Math.round(Double.parseDouble(width)), (int) Math.round(Double.parseDouble(height)));
            return size.width() > 0 && size.height() > 0 ? Optional.of(size) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void unsafe(XMLStreamReader in, String what) {
        findings.add(Rule.SVG_UNSAFE, place(in), what);
    }

    private Place place(XMLStreamReader in) {
        return new Place(path, Math.max(1, in.getLocation().getLineNumber()), Math.max(1, in.getLocation().getColumnNumber()));
    }
}
