package org.mizan.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mizan.simulation.Banner.Group;
import org.mizan.simulation.Banner.Look;
import org.mizan.simulation.Banner.Purpose;
import org.mizan.simulation.Banner.Text;

/**
 * How an invented crowd answers a {@link Banner}. The assumptions, the same for every group:
 * <ul>
 * <li>Whoever does not take in the text, since its sentences are longer on average than they read, accepts.
 * <li>Whoever would agree to everything that is asked accepts.
 * <li>Whoever would agree to some of it makes their own choice, if the taps for that (two, and one for each switch that has to be moved)
 * are within their patience; else they refuse, if that is; else they accept.
 * <li>Whoever would agree to nothing refuses, if that is within their patience; else they accept.
 * <li>Refusing takes one tap on the first layer and two on the second; a button whose words have a contrast under 3 takes one more, since it
 * is overlooked at first.
 * <li>Who was made to consent to something that they would not have agreed to does not come back.
 * </ul>
 */
public final class Reception {

    /** What WCAG 2.2 asks of the contrast of text (success criterion 1.4.3). */
    public static final double READABLE = 4.5;
    private static final double OVERLOOKED = 3;
    /** Two looks are alike if their contrasts differ by no more than this factor. */
    private static final double ALIKE = 1.25;
    private static final int NEVER = Integer.MAX_VALUE;

    /**
     * What one group does.
     *
     * @param consents    ids of the purposes consented to
     * @param againstWill something among them that they would not have agreed to
     * @param because     the chain of reasons
     */
    public record Answer(Group group, List<String> consents, boolean againstWill, List<Line> because) {

        public Answer {
            consents = List.copyOf(consents);
            because = List.copyOf(because);
        }
    }

    private final Banner banner;
    private final Map<String, String> design;
    private final List<Answer> answers;

    Reception(Banner banner, Map<String, String> design) {
        this.banner = banner;
        this.design = design;
        answers = banner.crowd().stream().map(this::answer).toList();
    }

    /** Part to option, complete. */
    public Map<String, String> design() {
        return design;
    }

    public List<Answer> answers() {
        return answers;
    }

    public Text text() {
        return banner.texts().stream().filter(text -> text.id().equals(design.get(Banner.TEXT))).findFirst().orElseThrow();
    }

    public Look acceptLook() {
        return look(Banner.ACCEPT_LOOK);
    }

    public Look refuseLook() {
        return look(Banner.REFUSE_LOOK);
    }

    private Look look(String part) {
        return banner.looks().stream().filter(look -> look.id().equals(design.get(part))).findFirst().orElseThrow();
    }

    /** {@code first}, {@code second} or {@code none}. */
    public String refusal() {
        return design.getOrDefault(Banner.REFUSE, "none");
    }

    /** What is asked for, in file order. */
    public List<Purpose> asked() {
        return banner.purposes().stream().filter(purpose -> !ticks(purpose.id()).equals("unasked")).toList();
    }

    /** Whether a purpose is switched on in advance. */
    public boolean ticked(Purpose purpose) {
        return ticks(purpose.id()).equals("on");
    }

    private String ticks(String purpose) {
        return design.getOrDefault(Banner.ticks(purpose), "unasked");
    }

    /** Taps that refusing takes; {@link Integer#MAX_VALUE} if there is no way. */
    public int tapsToRefuse() {
        int taps = refusal().equals("first") ? 1 : refusal().equals("second") ? 2 : NEVER;
        return taps == NEVER || refuseLook().contrast() >= OVERLOOKED ? taps : taps + 1;
    }

    private Answer answer(Group group) {
        List<String> asked = asked().stream().map(Purpose::id).toList();
        List<String> wanted = asked.stream().filter(group.agrees()::contains).toList();
        List<Line> because = new ArrayList<>();
        if (asked.isEmpty()) {
            because.add(Line.of("asks-nothing"));
            return told(group, List.of(), because);
        }
        if (text().words() > group.reads()) {
            because.add(Line.of("not-understood", text().label(), Math.round(text().words()) + "", group.reads() + ""));
            because.add(Line.of("accepts"));
            return told(group, asked, because);
        }
        because.add(Line.of("understood", text().label()));
        if (wanted.size() == asked.size()) {
            because.add(Line.of("agrees-to-all"));
            return told(group, asked, because);
        }
        return told(group, choice(group, asked, wanted, because), because);
    }

    private List<String> choice(Group group, List<String> asked, List<String> wanted, List<Line> because) {
        int moves = (int) asked.stream().filter(purpose -> wanted.contains(purpose) != ticks(purpose).equals("on")).count();
        if (!wanted.isEmpty() && 2 + moves <= group.patience()) {
            because.add(Line.of("chooses").with(2 + moves));
            return wanted;
        }
        if (!wanted.isEmpty()) {
            because.add(Line.of("choosing-too-far", (2 + moves) + "", group.patience() + ""));
        }
        int taps = tapsToRefuse();
        if (taps <= group.patience()) {
            because.add(Line.of("refuses").with(taps));
            return List.of();
        }
        because.add(taps == NEVER ? Line.of("cannot-refuse") : Line.of("refusing-too-far", taps + "", group.patience() + ""));
        because.add(Line.of("accepts"));
        return asked;
    }

    private Answer told(Group group, List<String> consents, List<Line> because) {
        boolean against = !group.agrees().containsAll(consents);
        String names = consents.stream().flatMap(id -> banner.purpose(id).stream()).map(Purpose::label).collect(Collectors.joining(" · "));
        because.add(consents.isEmpty() ? Line.of("gives-nothing") : Line.of(against ? "gives-against-will" : "gives-freely", names));
        return new Answer(group, consents, against, because);
    }

    /** Per cent of the crowd that consent to a purpose, whole. */
    public int reach(String purpose) {
        return percent(answers.stream().filter(answer -> answer.consents().contains(purpose)).mapToInt(answer -> answer.group().people()).sum());
    }

    /** Per cent of the crowd that come back: those who were not made to consent against their will. */
    public int trust() {
        return percent(answers.stream().filter(answer -> !answer.againstWill()).mapToInt(answer -> answer.group().people()).sum());
    }

    private int percent(int people) {
        int all = banner.crowd().stream().mapToInt(Group::people).sum();
        return all == 0 ? 0 : (int) Math.round(100.0 * people / all);
    }

    /** Whether the banner has a property of fairness. */
    public boolean fair(String property) {
        return switch (property) {
            case "equal" -> refusal().equals("first") && alike();
            case "unticked" -> asked().stream().noneMatch(this::ticked);
            case "readable" -> acceptLook().contrast() >= READABLE && (refusal().equals("none") || refuseLook().contrast() >= READABLE);
            default -> text().words() <= banner.plain();
        };
    }

    /** Whether both buttons catch the eye alike: their words in them, and they on the paper. */
    private boolean alike() {
        return near(acceptLook().contrast(), refuseLook().contrast())
                && near(acceptLook().fill().contrast(banner.paper()), refuseLook().fill().contrast(banner.paper()));
    }

    private static boolean near(double one, double other) {
        return Math.max(one, other) / Math.min(one, other) <= ALIKE;
    }

    boolean meets(Banner.Goal goal) {
        return switch (goal.word()) {
            case "reach" -> reach(goal.what()) >= goal.least();
            case "trust" -> trust() >= goal.least();
            default -> fair(goal.what());
        };
    }
}
