package org.mizan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void spellings_of_the_same_word_fold_alike() {
        assertThat(Folding.fold("  الإذْن  الأوّل ")).isEqualTo(Folding.fold("الاذن الاول"));
    }

    @Test
    void digits_of_all_scripts_become_ascii() {
        assertThat(Folding.fold("٧٢٫٥")).isEqualTo("72.5");
    }
}
