package org.mizan.learning.web;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who takes an assessment, or practises, without JavaScript, and notes every byte that the server sends. */
public final class Examinee {

    private final StringBuilder traffic = new StringBuilder();
    private Document page = new Document("");
    private Response answer;

    public static Examinee open(String address) {
        Examinee examinee = new Examinee();
        examinee.get(address);
        return examinee;
    }

    public Examinee get(String address) {
        // A browser that signed in has a cookie; without any, everybody's page is sent before anybody looks who asks.
        return note(given().redirects().follow(false).cookie("some", "thing").get(address));
    }

    private Examinee note(Response response) {
        answer = response;
        traffic.append(response.statusLine()).append('\n').append(response.headers()).append('\n').append(response.body().asString()).append('\n');
        page = Jsoup.parse(response.body().asString());
        return this;
    }

    /** All that was sent so far: status lines, headers and bodies. */
    public String traffic() {
        return traffic.toString();
    }

    public Response answer() {
        return answer;
    }

    public Document page() {
        return page;
    }

    public Element one(String selector) {
        Element found = page.select(selector).first();
        if (found == null) {
            throw new AssertionError("nothing like " + selector + " in\n" + page);
        }
        return found;
    }

    public String text(String selector) {
        return one(selector).text();
    }

    public boolean has(String selector) {
        return !page.select(selector).isEmpty();
    }

    /** Id of the item that is shown. */
    public String item() {
        return one("main input[name=item]").attr("value");
    }

    /** Presses the only button of a form. */
    public Examinee submit(String form) {
        return send(one(form), Map.of(), false);
    }

    /** Sends the form of the item with other values for some fields, and a button. */
    public Examinee press(String name, String value, Map<String, List<String>> instead) {
        Map<String, List<String>> fields = new LinkedHashMap<>(instead);
        fields.put(name, List.of(value));
        return send(one("main .activity-form"), fields, false);
    }

    /** The same as a script does it, without following anything. */
    public Response fragment(Map<String, List<String>> instead) {
        send(one("main .activity-form"), instead, true);
        return answer;
    }

    private Examinee send(Element form, Map<String, List<String>> instead, boolean alone) {
        RequestSpecification request = request();
        if (alone) {
            request.header("Mizan-Fragment", "true");
        }
        for (String[] field : fields(form)) {
            if (!instead.containsKey(field[0])) {
                request.formParam(field[0], field[1]);
            }
        }
        instead.forEach((name, values) -> values.forEach(value -> request.formParam(name, value)));
        if (alone) {
            Document before = page;
            note(request.post(form.attr("action").replaceFirst("#.*", "")));
            page = before;
            return this;
        }
        return follow(request.post(form.attr("action").replaceFirst("#.*", "")));
    }

    public Examinee post(String address, Map<String, List<String>> fields) {
        RequestSpecification request = request();
        fields.forEach((name, values) -> values.forEach(value -> request.formParam(name, value)));
        if (has("input[name=form-token]")) {
            request.formParam("form-token", one("input[name=form-token]").attr("value"));
        }
        return note(request.post(address));
    }

    private Examinee follow(Response response) {
        note(response);
        if (response.statusCode() == 303) {
            get(response.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""));
        }
        return this;
    }

    private static RequestSpecification request() {
        return given().redirects().follow(false).cookie("some", "thing").contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static List<String[]> fields(Element form) {
        List<String[]> fields = new ArrayList<>();
        for (Element input : form.select("input, select, textarea")) {
            boolean off = input.is("[type=radio], [type=checkbox]") && !input.hasAttr("checked") || !input.hasAttr("name");
            if (!off) {
                String value = input.is("select") ? input.select("option[selected]").attr("value") : input.attr("value");
                fields.add(new String[] { input.attr("name"), value });
            }
        }
        return fields;
    }

    /** The values of options of the question that is shown, by their words. */
    public List<String> values(String... words) {
        List<String> values = new ArrayList<>();
        for (String wanted : words) {
            page.select(".option > label").stream().filter(label -> label.text().equals(wanted)).forEach(label -> values.add(label.select("input").attr("value")));
        }
        return values;
    }

    /** The values of the partners of a matching by their words, row by row. */
    public List<String> partners(String... words) {
        List<String> values = new ArrayList<>();
        var rows = page.select(".match select");
        for (int row = 0; row < rows.size(); row++) {
            String wanted = words[row];
            rows.get(row).select("option").stream().filter(option -> option.text().equals(wanted)).forEach(option -> values.add(option.attr("value")));
        }
        return values;
    }

    /** The values of the items of an ordering, in the order of these words. */
    public List<String> ordered(String... words) {
        List<String> values = new ArrayList<>();
        for (String wanted : words) {
            page.select(".ordering li").stream().filter(item -> item.select(".item-text").text().equals(wanted))
                    .forEach(item -> values.add(item.select("input").attr("value")));
        }
        return values;
    }
}
