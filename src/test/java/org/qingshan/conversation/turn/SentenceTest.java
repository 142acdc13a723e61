package org.qingshan.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.conversation.words.Trait;

class SentenceTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Trait<Integer> length = Trait.of(said -> {
        asked.incrementAndGet();
        return said.words().length();
    });

    @Test
    void what_words_tell_is_found_out_once_for_all_who_say_them() {
        var meanings = new Meanings();

        assertThat(meanings.sentence("黄桃两箱").tells(length)).isEqualTo(4);
        assertThat(meanings.sentence("黄桃两箱").tells(length)).isEqualTo(4);
        assertThat(asked).hasValue(1);
    }

    @Test
    void other_words_tell_something_else() {
        var meanings = new Meanings();

        assertThat(meanings.sentence("黄桃两箱").tells(length)).isEqualTo(4);
        assertThat(meanings.sentence("A1").tells(length)).isEqualTo(2);
        assertThat(asked).hasValue(2);
    }

    @Test
    void each_trait_is_its_own() {
        var said = new Sentence(" Ａ１ ");

        assertThat(said.tells(length)).isEqualTo(4);
        assertThat(said.plain()).isEqualTo("a1");
        assertThat(said.tells(Trait.of(Sentence::words))).isEqualTo(" Ａ１ ");
    }
}
