package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** An owner sets up his shop in words, and asks how; what a viewer says of it sets nothing. */
@QuarkusTest
class HostSetsUpTest extends Journey {
    /** Where it may be said by the way, a button sets it. */
    private static Viewer.Answer set(Viewer owner, String said) {
        var answer = owner.says(said);
        return answer.text().contains("还没改") ? owner.taps(answer.labels().get(0)) : answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们店叫云岭手作|云岭手作",
                "店名改成云岭山货|云岭山货",
                "本店名叫老周杂货|老周杂货",
                "咱们小店就叫「溪口土产」|溪口土产",
                "以后店名叫溪口人家吧|溪口人家",
                "把店名改成云上人家|云上人家",
                "請把店名改為雲嶺手作|雲嶺手作",
                "our shop is called Cloud Ridge|Cloud Ridge",
                "change the shop name to Cloud Hill|Cloud Hill",
                "The shop's name is Old Zhou Goods|Old Zhou Goods",
                "please rename our store to Cloud Nine|Cloud Nine",
                "call our shop Cloud Ridge Crafts|Cloud Ridge Crafts",
                "our shop name is Cloud Nine|Cloud Nine",
            })
    void the_shop_gets_its_name(String said, String name) {
        var owner = village().owner();
        assertThat(set(owner, said).text()).as(said).contains("改好了").contains(name);
        assertThat(owner.says("/shop").text()).as(said).contains("：" + name);
        owner.taps("改回原来的");
        assertThat(owner.says("/shop").text()).as(said).contains("青山");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们店叫快递来收了",
                "店里叫顺丰了吗",
                "这家店叫什么",
                "店名是什么",
                "你们店叫啥名字",
                "店铺是卖土货的",
                "our shop is closed",
                "what is the shop called",
                "the shop is called what?",
            })
    void what_names_nothing_renames_nothing(String said) {
        var owner = village().owner();
        owner.says(said);
        assertThat(owner.says("/shop").text()).as(said).contains("青山村");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "付款微信转账 13912345678 王村长|微信转账 13912345678 王村长",
                "收款方式改成支付宝 13912345678|支付宝 13912345678",
                "钱都转到我们微信13912345678|微信13912345678",
                "大家用微信 13912345678 转账就行|微信 13912345678",
                "pay by WeChat to 13912345678 Wang|WeChat to 13912345678 Wang",
                "please transfer to bank account 6222021234567890|bank account 6222021234567890",
            })
    void viewers_are_told_where_to_pay(String said, String account) {
        var village = village();
        assertThat(set(village.owner(), said).text()).as(said).contains("改好了").contains(account);
        var viewer = village.viewer();
        viewer.says("A1 1");
        viewer.says(ADDRESS);
        viewer.says("确认");
        assertThat(viewer.says("付款").text()).as(said).contains(account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "微信转账单号 4200001234567890",
                "付款微信已付 13912345678",
                "收款微信收到 吴九 35",
                "用微信付款可以吗 13912345678",
                "付款用微信",
                "payment by WeChat received 13912345678",
            })
    void what_was_paid_is_no_account(String said) {
        var owner = village().owner();
        owner.says(said);
        assertThat(owner.says("/shop").text())
                .as(said)
                .doesNotContain("13912345678")
                .doesNotContain("4200001234567890");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "可以货到付款|关掉货到付款",
                "我们支持货到付款|货到付款取消",
                "货到付款也可以|不做货到付款",
                "cash on delivery is fine|we don't accept cash on delivery",
                "we accept COD|no more cash on delivery",
                "cash on delivery is ok now|cash on delivery is off",
            })
    void the_courier_may_be_paid(String on, String off) {
        var owner = village().owner();
        owner.says("/shop cod off");
        owner.says(on);
        assertThat(owner.says("/shop").text()).as(on).contains("可以货到付款");
        assertThat(owner.says(on).text()).as(on).contains("本来就是这样");
        assertThat(owner.says(off).text()).as(off).contains("改好了");
        assertThat(owner.says(on).text()).as(on).contains("改好了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "留货20分钟|20",
                "留货改成二十分钟|20",
                "货保留半小时|30",
                "没确认的货留10分钟|10",
                "留货时间改成1小时|60",
                "20分钟没确认就让给别人|20",
                "hold for 20 minutes|20",
                "hold the goods for half an hour|30",
                "set the hold time to 25 minutes|25",
                "keep unconfirmed goods for 20 minutes|20",
            })
    void goods_are_kept_so_long(String said, int minutes) {
        var owner = village().owner();
        set(owner, said);
        assertThat(owner.says("/shop").text()).as(said).contains("留货 " + minutes + " 分钟");
        owner.taps("改回原来的");
        assertThat(owner.says("/shop").text()).as(said).contains("留货 15 分钟");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下午五点半快递来收|17:30",
                "快递五点来收|17:00",
                "快递每天下午4点半截单|16:30",
                "顺丰17:30来取件|17:30",
                "截单时间改成18:00|18:00",
                "快遞下午五點半來收|17:30",
                "the courier comes at half past five|17:30",
                "the courier closes at 5:30 pm|17:30",
                "our courier picks up at 6|18:00",
                "courier cutoff is 17:30|17:30",
            })
    void the_courier_comes_then(String said, String time) {
        var owner = village().owner();
        assertThat(set(owner, said).text()).as(said).contains("改好了").contains(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "快递用圆通|圆通",
                "我们都发顺丰|顺丰",
                "快递改成中通|中通",
                "以后统一走韵达|韵达",
                "we ship everything by YTO|圆通",
                "our courier is ZTO|中通",
            })
    void parcels_go_by_that_courier(String said, String courier) {
        var owner = village().owner();
        assertThat(owner.says(said).text()).as(said).contains("改好了").contains(courier);
    }

    @Test
    void to_sell_unscreened_is_asked_about() {
        var owner = village().owner();
        owner.says("/shop inspection required");
        for (var said : new String[] {"先不用验货", "不用验货就能卖", "skip the inspection"}) {
            assertThat(owner.says(said).labels()).as(said).containsExactly("不验也能先卖");
            assertThat(owner.says("/shop").text()).as(said).contains("验过才能卖");
        }
        owner.says("先不用验货");
        owner.taps("不验也能先卖");
        assertThat(owner.says("/shop").text()).contains("可以凭信任先卖");
        assertThat(owner.says("货都要验过才能卖").text()).contains("验过才能卖");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "怎么改店名|店铺 名字",
                "店名在哪里改|店铺 名字",
                "怎么收款|店铺 收款",
                "收款账号怎么设置|店铺 收款",
                "货到付款怎么开|店铺 货到付款",
                "怎么改留货时间|店铺 留货",
                "怎么设置不发的地方|店铺 不发",
                "截单时间怎么改|店铺 截单",
                "运费怎么改|店铺 运费",
                "怎么改包邮门槛|店铺 运费",
                "可以先不验货吗|店铺 验货",
                "怎么上架|上架 ",
                "怎么开播|开播 ",
                "怎么邀请打包员|邀请",
                "怎么改价|改价 A1",
                "怎么限购|限购 A1",
                "怎么开店|店铺 名字",
                "how do I change the shop name|店铺 名字",
                "how do I get paid|店铺 收款",
                "how can we offer cash on delivery|店铺 货到付款",
                "how do I put goods up|上架 ",
                "how do I go live|开播 ",
                "can we skip inspection|店铺 验货",
            })
    void who_asks_how_is_told_the_line(String said, String line) {
        assertThat(village().owner().says(said).text()).as(said).contains(line);
    }

    @Test
    void the_lines_do_what_they_say() {
        var owner = village().owner();
        owner.says("店铺 名字 云岭手作");
        owner.says("店铺 留货 20");
        owner.says("店铺 验货 要");
        assertThat(owner.says("看看店铺设置").text()).contains("云岭手作", "留货 20 分钟", "验过才能卖");
        assertThat(owner.says("店铺 验货 不用").text()).contains("可以凭信任先卖").doesNotContain("云岭手作");
        assertThat(owner.says("show me the settings").text()).contains("/shop name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们店叫云岭手作",
                "付款微信转账 13912345678 王村长",
                "可以货到付款",
                "不能货到付款",
                "留货20分钟",
                "下午五点半快递来收",
                "快递用圆通",
                "先不用验货",
                "our shop is called Cloud Ridge",
                "hold for 20 minutes",
            })
    void a_viewer_sets_nothing_and_a_host_is_told_who_may(String said) {
        var village = village();
        var before = village.owner().says("/shop").text();
        assertThat(village.viewer().says(said).text()).as(said).doesNotContain("改好了");
        assertThat(village.joined("host").says(said).text()).as(said).contains("店主");
        assertThat(village.owner().says("/shop").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么收款", "怎么上架", "怎么开店", "how do I go live", "show me the settings"})
    void a_viewer_hears_no_line_of_the_shop(String said) {
        assertThat(village().viewer().says(said).text()).as(said).doesNotContain("/shop", "店铺 名字", "店铺 收款");
    }
}
