package org.mizan.learning.web;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A small course for tests, and a reader without JavaScript who plays it: forms are sent as a browser would send them. */
final class Playground {

    static final String MODULE = "/courses/playground/parts/";

    /** The app on the content of the playground. */
    public static final class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mizan.content.directory", "src/test/resources/content-play");
        }
    }

    /** What a reader has before them. */
    private Document page;
    private Response answer;

    static Playground open(String address) {
        Playground reader = new Playground();
        reader.get(address);
        return reader;
    }

    void get(String address) {
        // A browser that signed in has a cookie; without any, everybody's page is sent before anybody looks who asks.
        answer = given().redirects().follow(false).cookie("some", "thing").get(address);
        page = Jsoup.parse(answer.body().asString());
    }

    Document page() {
        return page;
    }

    Response answer() {
        return answer;
    }

    Element activity(String id) {
        return page.select("mizan-activity#" + id).first();
    }

    Element one(String selector) {
        Element found = page.select(selector).first();
        if (found == null) {
            throw new AssertionError("nothing like " + selector + " in\n" + page);
        }
        return found;
    }

    String text(String selector) {
        return one(selector).text();
    }

    /** Chooses or fills an input of an activity, as a reader would. */
    Playground set(String activity, String name, String... values) {
        var inputs = activity(activity).select("[name=\"" + name + "\"]").not("[type=hidden]");
        for (int i = 0; i < inputs.size(); i++) {
            Element input = inputs.get(i);
            if (input.is("[type=radio], [type=checkbox]")) {
                input.removeAttr("checked");
                if (List.of(values).contains(input.attr("value"))) {
                    input.attr("checked", "checked");
                }
            } else if (input.is("select")) {
                input.select("option").removeAttr("selected");
                input.select("option[value=\"" + values[i] + "\"]").attr("selected", "selected");
            } else if (input.is("textarea")) {
                input.text(values[i]);
            } else {
                input.attr("value", values[i]);
            }
        }
        return this;
    }

    /** Chooses options of a question by their words. */
    Playground choose(String activity, String question, String... words) {
        List<String> values = new ArrayList<>();
        for (Element label : one("#" + question).select(".option > label")) {
            if (List.of(words).contains(label.text())) {
                values.add(label.select("input").attr("value"));
            }
        }
        return set(activity, "q." + question, values.toArray(String[]::new));
    }

    /** Chooses partners of a matching by their words, row by row. */
    Playground match(String activity, String question, String... words) {
        var rows = one("#" + question).select("select");
        List<String> values = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Element option : rows.get(row).select("option")) {
                if (option.text().equals(words[row])) {
                    values.add(option.attr("value"));
                }
            }
        }
        return set(activity, "q." + question, values.toArray(String[]::new));
    }

    /** Presses a button; follows where a stored answer leads. */
    Playground press(String activity, String name, String value) {
        send(activity, name, value, false);
        if (answer.statusCode() == 303) {
            get(answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""));
        }
        return this;
    }

    /** Begins a mirror anew, if it was begun at all. */
    Playground startOver(String activity) {
        return activity(activity).select("button[name=act][value=again]").isEmpty() ? this : press(activity, "act", "again");
    }

    /** Presses a button as a script does; the activity on the page is then the fragment. */
    Response fragment(String activity, String name, String value) {
        return send(activity, name, value, true);
    }

    /** Presses a button and stays with the answer, wherever it leads. */
    void send(String activity, String name, String value) {
        send(activity, name, value, false);
    }

    /** Sends a form that has one button only. */
    void submit(String selector) {
        Element form = one(selector);
        RequestSpecification request = request();
        fields(form).forEach(field -> request.formParam(field[0], field[1]));
        answer = request.post(form.attr("action"));
        page = Jsoup.parse(answer.body().asString());
    }

    private static RequestSpecification request() {
        return given().redirects().follow(false).cookie("some", "thing").contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private Response send(String activity, String name, String value, boolean alone) {
        Element form = activity(activity).select("form").first();
        Element button = form.select("button[name=\"" + name + "\"][value=\"" + value + "\"]").first();
        if (button == null) {
            throw new AssertionError("no button " + name + "=" + value + " in\n" + form);
        }
        String address = (button.hasAttr("formaction") ? button : form).attr(button.hasAttr("formaction") ? "formaction" : "action");
        RequestSpecification request = request();
        if (alone) {
            request.header("Mizan-Fragment", "true");
        }
        fields(form).forEach(field -> request.formParam(field[0], field[1]));
        Response response = request.formParam(name, value).post(address.replaceFirst("#.*", ""));
        if (!alone) {
            answer = response;
            page = Jsoup.parse(response.body().asString());
        }
        return response;
    }

    private static List<String[]> fields(Element form) {
        List<String[]> fields = new ArrayList<>();
        for (Element input : form.select("input, select, textarea")) {
            boolean off = input.is("[type=radio], [type=checkbox]") && !input.hasAttr("checked") || !input.hasAttr("name");
            if (!off) {
                String value = input.is("select") ? input.select("option[selected]").attr("value")
                        : input.is("textarea") ? input.wholeText() : input.attr("value");
                fields.add(new String[] { input.attr("name"), value });
            }
        }
        return fields;
    }
}
