package org.mizan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.mizan.content.PageNodes.Alert;
import org.mizan.content.PageNodes.Aside;
import org.mizan.content.PageNodes.Figure;
import org.mizan.content.PageNodes.Made;
import org.mizan.content.PageNodes.Slot;

/** Writes a parsed text as HTML that is safe to show. */
final class PageRenderer {

    /** Private-use characters, which no source holds, mark where activities and things to do stand. */
    static final char SLOT = '\uE010', STEP = '\uE012', STEP_END = '\uE013', MARK_END = '\uE011';

    private static final Set<Class<?>> EACH_HAS_ITS_DIRECTION = Set.of(Paragraph.class, Heading.class, ListItem.class, TableCell.class);

    private final Context context;
    private final Map<Node, Map<String, String>> attributes;
    private final HtmlRenderer renderer;

    /** @param attributes what the readers of links, images and headings found out */
    PageRenderer(Context context, Map<Node, Map<String, String>> attributes) {
        this.context = context;
        this.attributes = attributes;
        renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "mailto", "tel"))).attributeProviderFactory(c -> this::attributes)
                .nodeRendererFactory(Own::new).extensions(Markdown.EXTENSIONS).build();
    }

    String html(Node node) {
        return Sanitizer.clean(renderer.render(node));
    }

    /** The HTML of what a node holds, without its own tags. */
    String inside(Node parent) {
        StringBuilder html = new StringBuilder();
        Markdown.children(parent).forEach(child -> html.append(renderer.render(child)));
        return Sanitizer.clean(html.toString());
    }

    private void attributes(Node node, String tag, Map<String, String> more) {
        if (EACH_HAS_ITS_DIRECTION.contains(node.getClass()) && !tag.equals("sup") && !tag.equals("a")) {
            more.put("dir", "auto");
        }
        if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker) {
            more.put("class", "task-list-item");
        }
        if (node instanceof TableCell cell && cell.isHeader()) {
            more.put("scope", "col");
        }
        if (node instanceof Link || node instanceof Image) {
            more.remove("rel");
        }
        more.remove("align");
        if ("footnote-backref".equals(more.get("class"))) {
            more.put("aria-label", context.say("footnote.back"));
        }
        if (tag.equals("a") && node instanceof FootnoteReference) {
            more.put("role", "doc-noteref");
        }
        if (tag.equals("section")) {
            more.put("aria-label", context.say("footnotes"));
        }
        more.putAll(attributes.getOrDefault(node, Map.of()));
    }

    private final class Own implements NodeRenderer {

        private final HtmlNodeRendererContext out;
        private final HtmlWriter html;

        Own(HtmlNodeRendererContext out) {
            this.out = out;
            this.html = out.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Slot.class, Alert.class, Figure.class, Made.class, Aside.class, TaskListItemMarker.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Slot slot) {
                html.raw(SLOT + String.valueOf(slot.index) + MARK_END);
            } else if (node instanceof Made made) {
                html.raw(made.html);
            } else if (node instanceof Aside aside) {
                html.tag("span", Map.of("class", aside.name));
                html.text(" " + aside.words);
                html.tag("/span");
            } else if (node instanceof TaskListItemMarker task) {
                task(task.isChecked());
            } else if (node instanceof Figure figure) {
                figure(figure);
            } else if (node instanceof Alert alert) {
                alert(alert);
            }
        }

        private void task(boolean done) {
            Map<String, String> named = with("task", "img");
            named.put("aria-label", context.say(done ? "task.done" : "task.open"));
            html.tag("span", named);
            html.text(done ? "☑" : "☐");
            html.tag("/span");
            html.text(" ");
        }

        private void figure(Figure figure) {
            html.line();
            html.tag("figure");
            children(figure);
            if (!figure.caption.isEmpty()) {
                html.tag("figcaption", Map.of("dir", "auto"));
                html.text(figure.caption);
                html.tag("/figcaption");
            }
            html.tag("/figure");
            html.line();
        }

        /** A thing to do is cut out of the page by its marks, and its frame with the answers is the page's; other alerts are framed here. */
        private void alert(Alert alert) {
            html.line();
            if (alert.step >= 0) {
                html.raw(STEP + String.valueOf(alert.step) + MARK_END);
            } else {
                html.tag("div", with("alert alert-" + alert.kind, "note"));
                html.tag("p", Map.of("class", "alert-title"));
                html.text(context.say("alert." + alert.kind));
                html.tag("/p");
            }
            html.line();
            children(alert);
            html.line();
            html.raw(alert.step >= 0 ? String.valueOf(STEP_END) : "</div>");
            html.line();
        }

        /** In this order always: the same source gives the same bytes. */
        private static Map<String, String> with(String name, String role) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", name);
            attributes.put("role", role);
            return attributes;
        }

        private void children(Node parent) {
            Markdown.children(parent).forEach(out::render);
        }
    }

    /** A table may be wider than a phone: its frame scrolls, so that the page does not. */
    static void frameTables(Node root, Context context) {
        for (TableBlock table : Markdown.all(root, TableBlock.class)) {
            table.insertBefore(new Made("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\""
                    + org.mizan.language.Markup.ofText(context.say("table")) + "\">"));
            table.insertAfter(new Made("</div>"));
        }
    }
}
