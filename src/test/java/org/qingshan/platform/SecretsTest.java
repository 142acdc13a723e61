package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/start join_k3Yp-x_Q9 谢谢|/start join_… 谢谢",
                "/start OWNER_peach-blossom|/start OWNER_…",
                "https://x.org/console/login/qingshan.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA|https://x.org/console/login/…",
                "token 123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc.|token ….",
                "/bot payments 284685063:TEST:Zjg1N2Q3|/bot payments …",
            })
    void a_secret_in_a_text_is_not_kept(String said, String kept) {
        assertThat(Secrets.concealed(said)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1 x2，A3 一袋", "join us", "/start s_A1", "13812345678", "12:30", "www.example.org"})
    void any_other_text_is_kept_as_it_is(String said) {
        assertThat(Secrets.concealed(said)).isEqualTo(said);
    }

    @Test
    void a_fresh_code_is_one_that_is_not_kept() {
        var code = Secrets.newCode();

        assertThat(Secrets.concealed("join_" + code)).doesNotContain(code);
    }
}
