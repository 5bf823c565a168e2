package org.mizan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The product keeps the rules of the house, and each rule finds the fault that is planted for it in {@code faults}. */
class HouseTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mizan");
    private static final JavaClasses FAULTS = Faults.compiled();
    private static final String FAULTY = "org.mizan.house.faults";
    private static final Features PICTURE = Features.drawnIn(Path.of("src/docs/features.puml"));

    @Test
    void features_form_no_circle() {
        holdsAndBites(House.no_circles("org.mizan"), House.no_circles(FAULTY), "Cycle detected");
    }

    @Test
    void the_picture_is_true() {
        holdsAndBites(House.the_picture_is_true("org.mizan", PICTURE), House.the_picture_is_true(FAULTY, PICTURE), "language must not know quiz");
        assertThatThrownBy(() -> House.the_picture_is_true(FAULTY, PICTURE).check(FAULTS)).hasMessageContaining("course.web must not know quiz.web");
    }

    @Test
    void every_feature_is_drawn() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/mizan"))) {
            assertThat(PICTURE.names()).containsAll(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList());
        }
    }

    @Test
    void a_picture_with_a_circle_is_none() {
        assertThatThrownBy(() -> Features.of("[a]\n[b]\na --> b\nb --> a\n")).hasMessageContaining("circle");
        assertThatThrownBy(() -> Features.of("[a]\na --> b\n")).hasMessageContaining("Not drawn");
    }

    @Test
    void first_rooms_are_plain_java() {
        holdsAndBites(House.first_rooms_are_plain("org.mizan"), House.first_rooms_are_plain(FAULTY), "jakarta.inject");
    }

    @Test
    void markdown_and_yaml_stay_in_content() {
        holdsAndBites(House.markdown_and_yaml_stay_in_content(), House.markdown_and_yaml_stay_in_content(), "org.commonmark");
    }

    @Test
    void addresses_are_in_web() {
        holdsAndBites(House.addresses_are_in_web(), House.addresses_are_in_web(), "QuizEntityPage");
    }

    @Test
    void endpoints_are_public() {
        holdsAndBites(House.endpoints_are_public(), House.endpoints_are_public(), "QuizEntityPage.page()");
    }

    @Test
    void entities_stay_in_store() {
        holdsAndBites(House.entities_stay_in_store(), House.entities_stay_in_store(), "QuizTable");
    }

    @Test
    void web_knows_no_tables() {
        holdsAndBites(House.web_knows_no_tables(), House.web_knows_no_tables(), "QuizTable");
    }

    @Test
    void no_clock_but_an_injected_one() {
        holdsAndBites(House.no_clock_but_an_injected_one(), House.no_clock_but_an_injected_one(), "Instant.now()");
    }

    @Test
    void no_standard_streams() {
        holdsAndBites(House.no_standard_streams(), House.no_standard_streams(), "System.out");
    }

    @Test
    void no_field_injection() {
        holdsAndBites(House.no_field_injection(), House.no_field_injection(), "Inject");
    }

    @Test
    void no_vague_names() {
        holdsAndBites(House.no_vague_names(), House.no_vague_names(), "QuizManager");
    }

    @Test
    void the_product_ships_no_servers() {
        holdsAndBites(House.the_product_ships_no_servers(), House.the_product_ships_no_servers(), "org.mizan.local");
    }

    @Test
    void who_stores_about_people_answers_for_it() {
        holdsAndBites(House.who_stores_about_people_answers_for_it(answering(PRODUCT)),
                House.who_stores_about_people_answers_for_it(answering(FAULTS)), "has not exactly one PersonalData");
    }

    /** Packages with exactly one class that is a PersonalData. */
    private static Set<String> answering(JavaClasses classes) {
        return classes.stream().filter(House::isPlain)
                .filter(type -> type.getAllRawInterfaces().stream().anyMatch(port -> port.getSimpleName().equals("PersonalData")))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                .entrySet().stream().filter(entry -> entry.getValue() == 1).map(entry -> entry.getKey()).collect(Collectors.toSet());
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        assertThat(packagesThatSayNothing(Path.of("src/main/java"))).isEmpty();
        var inMain = PRODUCT.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packagesThatSayNothing(Path.of("src/test/java"))).isSubsetOf(inMain);
        assertThat(packagesThatSayNothing(Faults.SOURCES)).containsExactly("language");
    }

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\* [A-Z].*?\\.\\s*\\*/\\s*@NullMarked\\s*package", Pattern.DOTALL);

    private static Set<String> packagesThatSayNothing(Path root) throws IOException {
        Function<Path, String> name = folder -> root.relativize(folder).toString().replace('/', '.').replace('\\', '.');
        try (var files = Files.walk(root)) {
            var folders = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).collect(Collectors.toSet());
            return folders.stream().filter(folder -> !says(folder.resolve("package-info.java"))).map(name).collect(Collectors.toSet());
        }
    }

    private static boolean says(Path file) {
        try {
            return Files.exists(file) && SENTENCE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            return false;
        }
    }

    private static void holdsAndBites(ArchRule rule, ArchRule onFaults, String finding) {
        rule.check(PRODUCT);
        assertThatThrownBy(() -> onFaults.check(FAULTS)).isInstanceOf(AssertionError.class).hasMessageContaining(finding);
    }
}
