package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** How viewers come and go, in every dialect: none of it is anything that nobody understands. */
@QuarkusTest
class ComingAndGoingTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {"来了来了", "我来啦", "刚进来", "主播好啊靓仔", "侬好", "up主好", "哈喽哈喽～", "老铁 晚上好", "签到", "老板在不在", "姑娘你好呀", "大哥大姐好"
            })
    void who_comes_is_greeted(String said) {
        var viewer = village().viewer();
        assertThat(viewer.says(said).text()).contains("你好");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢老板，先走了哈", "唔該晒 bye bye", "好嘞好嘞谢谢姑娘", "谢谢侬", "多謝曬", "谢谢啦886", "谢谢主播辛苦啦～", "多谢老板 祝大卖"})
    void thanks_are_welcome(String said) {
        assertThat(village().viewer().says(said).text()).contains("不客气");
    }

    @ParameterizedTest
    @ValueSource(strings = {"走了哈", "得嘞 走了啊", "我先撤了拜拜", "睡觉去了", "返工先啦", "唔使急慢慢嚟", "好88", "没有了 就这些"})
    void who_goes_is_let_go(String said) {
        assertThat(village().viewer().says(said).text()).contains("好嘞");
    }

    @ParameterizedTest
    @ValueSource(strings = {"到了吗？", "刚到吗", "终于到了", "到了", "走了吗", "货走了没", "来了一箱", "睡不着", "没有了吗"})
    void what_may_be_of_goods_is_no_goodbye(String said) {
        assertThat(village().viewer().says(said).text()).doesNotContain("好嘞", "你好呀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会不会坏掉路上", "莫给我整些烂的哈", "怕压坏了"})
    void nothing_has_happened_that_one_could_be_sorry_for(String said) {
        assertThat(village().viewer().says(said).text()).doesNotContain("真不好意思");
    }

    @ParameterizedTest
    @ValueSource(strings = {"迭个红糖哪能卖", "红糖好多钱一袋嘛", "红糖几钿", "红糖啷个卖"})
    void a_price_is_asked_in_every_dialect(String said) {
        assertThat(village().viewer().says(said).text()).contains("A3 红糖 ¥18.80/袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"俾錢點俾", "點俾錢", "啷个付", "钱咋给"})
    void so_is_how_one_pays(String said) {
        assertThat(ordered().says(said).text()).doesNotContain("没听懂", "不清楚");
    }
}
