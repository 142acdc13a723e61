package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who wants his goods in one parcel with what somebody else has ordered hears that the host arranges that, and that his own order is as it was. */
@QuarkusTest
class OthersBoxAskedTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "能不能跟我闺女的一起发，她也买了",
                "可以跟我妈的一起发吗",
                "跟我姐的放一个包裹里行不",
                "和我老公那单一起寄",
                "同我朋友買的一齊寄得唔得",
                "我跟我妈一块儿发",
                "能和她的合并寄吗"
            })
    void the_host_arranges_it_and_nothing_is_lost(String said) {
        var viewer = village().viewer();
        viewer.says("两盒鸡蛋");
        assertThat(viewer.says(said).text()).contains("主播来安排", "照样可以下单").doesNotContain("不清楚", "没听懂", "运费只算一次");
        assertThat(viewer.says("购物车").text()).contains("土鸡蛋 2 盒");
        assertThat(viewer.says(ADDRESS).text()).contains("请看看对不对");
        viewer.says("对");
        assertThat(viewer.says("下单").text()).contains("下单成功");
    }

    @Test
    void his_own_things_go_in_one_parcel() {
        var viewer = ordered();
        assertThat(viewer.says("跟刚才那个一块儿发呗").text()).contains("一个包裹").doesNotContain("主播来安排");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can it go with my sister's order?", "please ship it together with my mum's parcel"})
    void in_english(String said) {
        assertThat(orderedInEnglish().says(said).text()).contains("for the host to arrange", "you can order as before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Looks good, I'll share it with my friends",
                "I'm going to check with my wife",
                "do you ship in family size?",
                "我和我妈一起"
            })
    void who_talks_of_somebody_asks_for_no_parcel(String said) {
        assertThat(orderedInEnglish().says(said).text()).as(said).doesNotContain("for the host to arrange", "主播来安排");
    }

    @Test
    void what_is_wanted_for_two_is_no_such_wish() {
        assertThat(ordered().says("跟我妈一起吃，再来一箱黄桃").text()).doesNotContain("主播来安排");
    }
}
