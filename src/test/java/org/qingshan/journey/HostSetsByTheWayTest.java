package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What an owner says by the way, quotes or tells of a day sets nothing up before a tap, and what he set is taken back only while it stands. */
@QuarkusTest
class HostSetsByTheWayTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们店叫云岭手作",
                "小店就叫大家放心",
                "our shop is called Cloud Ridge",
                "付款微信转账 13912345678 王村长",
                "pay by WeChat to 13912345678 Wang",
                "hold 5 minutes",
                "keep the goods for 10 minutes",
                "快递五点来收",
                "the courier comes at 6",
            })
    void what_may_be_said_by_the_way_is_asked(String said) {
        var owner = village().owner();
        var before = owner.says("/shop").text();
        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("还没改");
        assertThat(asked.labels()).as(said).hasSize(1);
        assertThat(owner.says("/shop").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付款微信13900001111是骗子，大家别转",
                "收款微信 13900001111 停用",
                "转账微信 13900001111 李姐 58元",
                "pay by wechat 13900001111 is a scam, don't",
                "招牌是黄桃",
                "店名是我爸起的",
                "那店叫青山人家",
                "call the shop tomorrow morning",
                "call our shop 13900001111",
                "our shop name is a joke",
                "今天快递三点才来",
                "快递下午三点走了",
                "快递三点来了",
                "邮政五点下班",
                "the driver is here at 6",
                "the driver leaves today at 4",
                "今天快递用顺丰",
                "留货二三十分钟",
                "留货一二十分钟",
            })
    void a_warning_a_quote_or_what_happened_sets_nothing(String said) {
        var owner = village().owner();
        var before = owner.says("/shop").text();
        var answer = owner.says(said);
        assertThat(answer.text()).as(said).isNotBlank().doesNotContain("改好了", "要改店铺设置吗");
        assertThat(owner.says("/shop").text()).as(said).isEqualTo(before);
    }

    @Test
    void what_was_refused_is_not_taken_back() {
        assertThat(village().owner().says("留货48小时").labels()).doesNotContain("改回原来的");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "店名改成云岭手作|店名改成云上人家",
                "可以货到付款|不能货到付款",
                "留货20分钟|留货25分钟",
                "快递每天下午4点半截单|快递每天下午5点半截单",
                "快递用圆通|快递用顺丰",
                "货都要验过才能卖|",
            })
    void an_old_button_changes_nothing_any_more(String said, String then) {
        var owner = village().owner();
        owner.says("/shop cod off");
        owner.says("/shop inspection optional");
        owner.says("/shop courier 中通");
        var back = owner.says(said).behind("改回原来的");
        if (then == null) {
            owner.says("/shop inspection optional");
        } else {
            owner.says(then);
            owner.says("/shop cod off");
        }
        var before = owner.says("/shop").text();
        owner.says(back);
        assertThat(owner.says("/shop").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"店名改成云岭手作", "留货20分钟", "快递用圆通", "快递每天下午4点半截单", "货都要验过才能卖"})
    void typed_it_is_taken_back_too(String said) {
        var owner = village().owner();
        owner.says("/shop courier 中通");
        owner.says("/shop cutoff 18:00");
        owner.says("/shop inspection optional");
        var before = owner.says("/shop").text();
        assertThat(owner.says(said).text()).as(said).contains("改好了");
        assertThat(owner.says("改回去").text()).as(said).contains("改好了");
        assertThat(owner.says("/shop").text()).as(said).isEqualTo(before);
    }
}
