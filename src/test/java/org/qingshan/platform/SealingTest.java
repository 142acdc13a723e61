package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealingTest {
    private final Sealing sealing = new Sealing(Optional.of("a long and random text of this install"));

    @Test
    void what_is_sealed_is_opened_for_the_same_purpose_alone() {
        var sealed = sealing.seal("one", "秘密");
        assertThat(sealed).doesNotContain("秘密");
        assertThat(sealing.open("one", sealed)).contains("秘密");
        assertThat(sealing.open("other", sealed)).isEmpty();
        assertThat(sealing.seal("one", "秘密")).isNotEqualTo(sealed);
    }

    @Test
    void what_was_changed_or_sealed_by_another_key_is_not_opened() {
        var sealed = sealing.seal("one", "秘密");
        assertThat(new Sealing(Optional.of("another text")).open("one", sealed)).isEmpty();
        var other = sealed.charAt(20) == 'A' ? "B" : "A";
        assertThat(sealing.open("one", sealed.substring(0, 20) + other + sealed.substring(21)))
                .isEmpty();
        assertThat(sealing.open("one", "no base64 at all!")).isEmpty();
        assertThat(sealing.open("one", "AAAA")).isEmpty();
    }

    @Test
    void without_a_key_nothing_is_sealed_or_opened() {
        var none = new Sealing(Optional.empty());
        assertThat(none.isPossible()).isFalse();
        assertThatThrownBy(() -> none.seal("one", "秘密")).hasMessageContaining("QINGSHAN_SECRET_KEY");
        assertThat(none.open("one", sealing.seal("one", "秘密"))).isEmpty();
        assertThat(new Sealing(Optional.of(" ")).isPossible()).isFalse();
    }
}
