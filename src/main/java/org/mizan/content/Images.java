package org.mizan.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.mizan.content.PageNodes.Figure;

/** Finds the images that a text shows and gives them addresses that never change their meaning. */
final class Images {

    private final Context context;
    private final Map<Node, Map<String, String>> attributes;

    Images(Context context, Map<Node, Map<String, String>> attributes) {
        this.context = context;
        this.attributes = attributes;
    }

    void resolve(Node root) {
        for (Image image : Markdown.all(root, Image.class)) {
            Place place = Markdown.place(context.file(), image);
            if (Markdown.alternative(image).isBlank()) {
                context.find(Rule.IMAGE_ALTERNATIVE, place, image.getDestination());
            }
            picture(image.getDestination(), place).ifPresentOrElse(picture -> show(image, picture), () -> image.setDestination("#"));
            captioned(image);
        }
    }

    private Optional<Picture> picture(String written, Place place) {
        if (written.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|[/\\\\].*")) {
            context.find(Rule.IMAGE_ADDRESS, place, written);
            return Optional.empty();
        }
        Optional<String> path = Links.resolve(context.folder(), written).filter(context.bench().paths()::contains);
        if (path.isEmpty()) {
            context.find(Rule.IMAGE_MISSING, place, written);
            return Optional.empty();
        }
        if (!Picture.KINDS.contains(Picture.kind(path.get()))) {
            context.find(Rule.IMAGE_KIND, place, written, Picture.KINDS);
            return Optional.empty();
        }
        context.images().add(path.get());
        return context.bench().picture(path.get());
    }

    private void show(Image image, Picture picture) {
        image.setDestination(picture.address());
        Map<String, String> more = new LinkedHashMap<>();
        picture.size().ifPresent(size -> {
            more.put("width", String.valueOf(size.width()));
            more.put("height", String.valueOf(size.height()));
        });
        more.put("loading", "lazy");
        attributes.put(image, more);
    }

    /** An image alone in its paragraph is a figure; its title, if any, stands below it. */
    private static void captioned(Image image) {
        boolean alone = image.getParent() instanceof Paragraph && image.getPrevious() == null && image.getNext() == null;
        if (alone) {
            Figure figure = new Figure(image.getTitle() == null ? "" : image.getTitle());
            image.setTitle(null);
            image.getParent().insertBefore(figure);
            image.getParent().unlink();
            figure.appendChild(image);
        }
    }
}
