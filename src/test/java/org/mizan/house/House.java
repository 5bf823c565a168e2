package org.mizan.house;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the house, each of which {@code HouseTest} shows to bite on a planted fault. */
final class House {

    /** First rooms that are plain Java: rules, no framework. */
    private static final String[] PLAIN = {"language", "privacy", "account", "delivery", "quiz", "simulation", "course", "learning", "organisation"};

    static ArchRule no_circles(String root) {
        // By room: a web room knows the frame (site), and the frame knows who is signed in (account).
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule the_picture_is_true(String root, Features features) {
        var room = Pattern.compile(Pattern.quote(root) + "\\.([a-z]+(?:\\.(?:store|web))?)(?:\\..*)?");
        return classes().should(new ArchCondition<JavaClass>("keep to src/docs/features.puml") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var from = room.matcher(type.getPackageName());
                if (!from.matches()) {
                    return;
                }
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var to = room.matcher(dependency.getTargetClass().getPackageName());
                    if (to.matches() && !features.allows(from.group(1), to.group(1))) {
                        events.add(violated(type, from.group(1) + " must not know " + to.group(1) + ": " + dependency.getDescription()));
                    }
                }
            }
        });
    }

    static ArchRule first_rooms_are_plain(String root) {
        var plain = Arrays.stream(PLAIN).map(feature -> root + "." + feature).toArray(String[]::new);
        return classes().that().resideInAnyPackage(plain).should().onlyDependOnClassesThat().resideInAnyPackage(
                "java..", "javax.crypto..", "org.jspecify..", root + "..");
    }

    static ArchRule markdown_and_yaml_stay_in_content() {
        return noClasses().that().resideOutsideOfPackage("..content..").should().dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..", "org.snakeyaml..");
    }

    static ArchRule addresses_are_in_web() {
        return classes().that().areAnnotatedWith(Path.class).and().areNotInterfaces().should().resideInAnyPackage("..web..", "..site..")
                .andShould().haveNameMatching(".*(Resource|Api)").allowEmptyShould(true);
    }

    /** Quarkus ignores any other with a mere warning and answers 404. */
    static ArchRule endpoints_are_public() {
        return methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic().allowEmptyShould(true);
    }

    static ArchRule entities_stay_in_store() {
        return classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("..store..")
                .andShould().bePackagePrivate().andShould().haveSimpleNameEndingWith("Entity");
    }

    static ArchRule web_knows_no_tables() {
        return noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..", "org.hibernate..");
    }

    /** A rule that reads the clock cannot be tested for tomorrow; only the bean that gives the clock may make one. */
    static ArchRule no_clock_but_an_injected_one() {
        var aClockOfItsOwn = DescribedPredicate.describe("reads the system's clock", (AccessTarget.MethodCallTarget call) ->
                call.getName().equals("now") && call.getOwner().getPackageName().equals("java.time")
                        && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || call.getOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system")
                || call.getOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
        return noClasses().that().doNotHaveSimpleName("SystemClock").and().doNotHaveSimpleName("Main").should()
                .callMethodWhere(DescribedPredicate.describe("reads the system's clock", call -> aClockOfItsOwn.test(call.getTarget())))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");
    }

    static ArchRule no_standard_streams() {
        return noClasses().that().haveSimpleNameNotEndingWith("Main").and().haveSimpleNameNotStartingWith("Check")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err");
    }

    static ArchRule no_field_injection() {
        return fields().should().notBeAnnotatedWith(Inject.class);
    }

    static ArchRule no_vague_names() {
        return noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto)(\\$.*)?");
    }

    static ArchRule the_product_ships_no_servers() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("io.zonky..", "org.mizan.local..", "com.microsoft.playwright..");
    }

    /** A store that names a person answers for it: what it holds can be shown, exported and erased. */
    static ArchRule who_stores_about_people_answers_for_it(Set<String> answering) {
        return classes().that().resideInAPackage("..store").should(new ArchCondition<JavaClass>("have one PersonalData in their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean names = type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().getSimpleName().equals("PersonId"));
                if (names && !answering.contains(type.getPackageName())) {
                    events.add(violated(type, type.getName() + " names PersonId, but " + type.getPackageName() + " has not exactly one PersonalData"));
                }
            }
        });
    }

    static boolean isPlain(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface();
    }

    private House() {
    }
}
