package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What a grower asks of his own goods is neither a complaint nor a purchase. */
@QuarkusTest
class GrowersEveningTest extends Journey {
    private Viewer grower;

    @BeforeEach
    void zhang() {
        var village = village();
        var invite = village.owner().says("/invite 农户 张桂花").text();
        grower = village.viewer();
        grower.says("/start " + invite.substring(invite.indexOf("join_")).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么卖得这么少", "为什么才卖了几箱", "how come so little sold"})
    void why_so_little_is_asked_of_ones_own(String said) {
        assertThat(grower.says(said).text()).as(said).contains("张桂花，你的货");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃有坏的吗", "鸡蛋有没有坏的"})
    void whether_something_was_bad_is_no_complaint(String said) {
        assertThat(grower.says(said).text()).as(said).startsWith("张桂花，你的货");
    }

    @Test
    void another_amount_is_brought() {
        grower.says("明天带30箱黄桃来");
        assertThat(grower.says("改成送40箱").text()).contains("带 40 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"钱我收到了", "I got the money"})
    void money_that_came_is_his(String said) {
        assertThat(grower.says(said).text()).as(said).contains("张桂花，你的钱");
    }
}
