package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What a host calls out to all viewers, or says for one of them, is no order of his own before he has been asked. */
@QuarkusTest
class HostCallingOutTest extends Journey {
    private static void hasBoughtNothing(Viewer person) {
        assertThat(person.says("/cart").text()).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给大家加20箱黄桃",
                "给大家加2箱黄桃",
                "來了來了，A1 兩箱給大家嚐",
                "来了来了，A1 两箱给大家尝",
                "A1 两箱，快抢",
                "黄桃两箱，家人们抢起来",
                "grab your two boxes of peaches",
                "two boxes of peaches for everyone"
            })
    void what_is_called_out_to_all_is_asked_about(String words) {
        var host = village().joined("host");

        assertThat(host.says(words).labels()).as(words).hasSize(2).allMatch(label -> label.contains("箱"));
        hasBoughtNothing(host);
        assertThat(host.says("我要两箱黄桃，大家快抢").text()).contains("已为你留 2 箱 黄桃");
    }

    @Test
    void so_is_what_he_calls_out_of_the_card() {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says("两箱两箱，快抢").labels()).contains("我自己要 2 箱");
        hasBoughtNothing(host);
    }

    @Test
    void so_much_for_a_named_viewer_is_no_order_of_the_hosts() {
        var host = village().joined("host");
        assertThat(host.says("two boxes of eggs for Zoe").text()).contains("Zoe");
        hasBoughtNothing(host);
    }
}
