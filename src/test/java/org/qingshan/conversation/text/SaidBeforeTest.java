package org.qingshan.conversation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Market;

@QuarkusTest
class SaidBeforeTest {
    @Inject
    Lanes lanes;

    @Inject
    Market market;

    /** What was made, in order. */
    private final List<String> made = new ArrayList<>();

    /** As a message bundle is. */
    interface Greeting {
        String hello(String name, int boxes);

        String bye(String name, int boxes);
    }

    private Greeting in(String language) {
        return SaidBefore.of(Greeting.class, new Greeting() {
            @Override
            public String hello(String name, int boxes) {
                return make(language + " hello " + name + " " + boxes);
            }

            @Override
            public String bye(String name, int boxes) {
                return make(language + " bye " + name + " " + boxes);
            }
        });
    }

    private String make(String sentence) {
        made.add(sentence);
        return sentence;
    }

    @Test
    void only_the_same_sentence_with_the_same_facts_in_the_same_language_is_not_made_again() {
        var zh = in("zh");
        var en = in("en");
        lanes.run(
                market.emptyStall().key(),
                () -> List.of(
                        zh.hello("王", 1),
                        zh.hello("王", 1),
                        zh.hello("李", 1),
                        zh.hello("王", 2),
                        zh.bye("王", 1),
                        en.hello("王", 1),
                        zh.hello("李", 1)));
        assertThat(made).containsExactly("zh hello 王 1", "zh hello 李 1", "zh hello 王 2", "zh bye 王 1", "en hello 王 1");
    }

    @Test
    void each_is_told_his_own() {
        var zh = in("zh");
        var told = lanes.run(
                market.emptyStall().key(), () -> List.of(zh.hello("王", 1), zh.hello("李", 1), zh.hello("王", 1)));
        assertThat(told).containsExactly("zh hello 王 1", "zh hello 李 1", "zh hello 王 1");
    }

    @Test
    void nothing_is_remembered_beyond_the_lane_or_without_one() {
        var zh = in("zh");
        var shop = market.emptyStall().key();
        lanes.run(shop, () -> zh.hello("王", 1));
        lanes.run(shop, () -> zh.hello("王", 1));
        zh.hello("王", 1);
        zh.hello("王", 1);
        assertThat(made).hasSize(4);
    }

    @Test
    void what_goes_wrong_in_a_sentence_is_thrown_as_it_is() {
        var broken = SaidBefore.of(Greeting.class, new Greeting() {
            @Override
            public String hello(String name, int boxes) {
                throw new IllegalStateException("no such sentence");
            }

            @Override
            public String bye(String name, int boxes) {
                return "";
            }
        });
        assertThatThrownBy(() -> broken.hello("王", 1))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no such sentence");
    }
}
