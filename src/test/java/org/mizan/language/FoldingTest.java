package org.mizan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void spellings_of_the_same_word_fold_alike() {
        alike("الإذْن", "الاذن", "الأذن", "الٱذن", "الآذن");
        alike("مسؤول", "مسوول", "مسوءول");
        alike("شيء", "شي", "شئ", "شى");
        alike("مشاركة", "مشاركه", "مُشَارَكَة", "مشــاركة");
        alike("کتاب", "كتاب");
        alike("فارسی", "فارسي", "فارسى");
    }

    @Test
    void a_composed_and_a_decomposed_hamza_fold_alike() {
        alike("أثر", "ا\u0654ثر", "اثر");
        alike("إذن", "ا\u0655ذن");
        alike("آخر", "ا\u0653خر");
        alike("مؤمن", "مو\u0654من");
        alike("بيئة", "بيي\u0654ة");
    }

    @Test
    void presentation_forms_and_marks_nobody_sees_fold_away() {
        alike("ﻻ", "لا");
        alike("\u200Fأثر\u200E", "اثر");
        alike("می\u200Cروم", "ميروم");
    }

    @Test
    void digits_of_all_scripts_become_ascii() {
        assertThat(Folding.fold("٧٢٫٥")).isEqualTo("72.5");
        assertThat(Folding.fold("۷۲")).isEqualTo("72");
        assertThat(Folding.fold("１２")).isEqualTo("12");
        assertThat(Folding.fold("١٬٠٠٠")).isEqualTo("1000");
        assertThat(Folding.fold("७२")).isEqualTo("72");
    }

    @Test
    void case_accents_and_spaces_do_not_count() {
        alike("  Becomes \t\n AWARE ", "becomes aware", "be\u0301comes\u00A0aware");
        alike("Café", "cafe");
    }

    @Test
    void a_leading_article_counts() {
        assertThat(Folding.fold("الموافقة")).isNotEqualTo(Folding.fold("موافقة"));
    }

    private static void alike(String first, String... others) {
        for (String other : others) {
            assertThat(Folding.fold(other)).as(other).isEqualTo(Folding.fold(first));
        }
    }
}
