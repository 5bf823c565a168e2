package org.mizan.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What would become of a list, row by row, before anybody is written to. */
public record DryRun(List<Verdict> verdicts) {

    /** More new groups than this are no groups: something else was taken for theirs. */
    public static final int MOST_NEW_GROUPS = 100;

    public DryRun {
        verdicts = List.copyOf(verdicts);
    }

    /** What is known of an address. */
    public record Known(Invitation.State state, Instant since) {
    }

    /** All addresses of a list, each once: of these one has to know whether they were invited. */
    public static Set<MailAddress> addresses(StaffList list) {
        return list.rows().stream().filter(row -> row.broken().isEmpty()).flatMap(row -> MailAddress.of(row.typed()).stream())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /**
     * @param known  addresses that were invited before
     * @param groups those that the organisation has
     */
    public static DryRun of(StaffList list, Map<MailAddress, Known> known, Collection<Group> groups) {
        Map<String, String> names = new HashMap<>();
        groups.forEach(group -> names.putIfAbsent(Verdict.sameGroup(group.name()), group.name()));
        Map<MailAddress, Integer> lines = new HashMap<>();
        return new DryRun(list.rows().stream().map(row -> judge(row, known, names, lines)).toList());
    }

    private static Verdict judge(StaffList.Row row, Map<MailAddress, Known> known, Map<String, String> names, Map<MailAddress, Integer> lines) {
        Optional<Verdict.Kind> flawed = row.broken().or(() -> MailAddress.flaw(row.typed()).map(Verdict.Kind::of));
        if (flawed.isPresent()) {
            return new Verdict(row.line(), row.typed(), flawed.get(), Optional.empty(), row.groups(), List.of(), OptionalInt.empty(), Optional.empty());
        }
        MailAddress address = MailAddress.of(row.typed()).orElseThrow();
        List<String> groups = row.groups().stream().map(name -> names.getOrDefault(Verdict.sameGroup(name), name)).distinct().toList();
        List<String> unknown = groups.stream().filter(name -> !names.containsKey(Verdict.sameGroup(name))).toList();
        Integer first = lines.putIfAbsent(address, row.line());
        Optional<Known> before = Optional.ofNullable(known.get(address));
        Verdict.Kind kind = first != null ? Verdict.Kind.TWICE : before.map(Known::state).map(Verdict.Kind::of).orElse(Verdict.Kind.INVITE);
        if (kind == Verdict.Kind.INVITE && !unknown.isEmpty()) {
            kind = Verdict.Kind.UNKNOWN_GROUP;
        }
        return new Verdict(row.line(), row.typed(), kind, Optional.of(address), groups, unknown, first == null ? OptionalInt.empty() : OptionalInt.of(first),
                before.map(Known::since));
    }

    public int count(Verdict.Kind kind) {
        return (int) verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
    }

    /** How many there are of each kind; kinds that there are not are left out. */
    public Map<Verdict.Kind, Integer> totals() {
        Map<Verdict.Kind, Integer> totals = new EnumMap<>(Verdict.Kind.class);
        verdicts.forEach(verdict -> totals.merge(verdict.kind(), 1, Integer::sum));
        return totals;
    }

    /** The first rows, those before all others at which somebody should look. */
    public List<Verdict> first(int most) {
        return verdicts.stream().sorted(Comparator.comparing(verdict -> !verdict.kind().problem())).limit(most).toList();
    }

    /** Groups that rows name and the organisation does not have, as they are spelled first. */
    public List<String> newGroups() {
        Map<String, String> names = new LinkedHashMap<>();
        verdicts.stream().filter(verdict -> verdict.kind() == Verdict.Kind.UNKNOWN_GROUP).flatMap(verdict -> verdict.unknown().stream())
                .forEach(name -> names.putIfAbsent(Verdict.sameGroup(name), name));
        return List.copyOf(names.values());
    }

    public boolean tooManyNewGroups() {
        return newGroups().size() > MOST_NEW_GROUPS;
    }

    /**
     * Whether a row is one to invite.
     *
     * @param newGroups whether groups that are missing will be made: then rows that name them are invited too
     */
    public static boolean invites(Verdict verdict, boolean newGroups) {
        return verdict.kind() == Verdict.Kind.INVITE || newGroups && verdict.kind() == Verdict.Kind.UNKNOWN_GROUP;
    }

    /** @param newGroups as {@link #invites} has it */
    public List<Wanted> wanted(boolean newGroups) {
        List<Wanted> wanted = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (invites(verdict, newGroups)) {
                wanted.add(new Wanted(verdict.address().orElseThrow(), Set.copyOf(verdict.groups())));
            }
        }
        return wanted;
    }

    /** Somebody to invite. */
    public record Wanted(MailAddress address, Set<String> groups) {

        public Wanted {
            groups = Set.copyOf(groups);
        }
    }
}
