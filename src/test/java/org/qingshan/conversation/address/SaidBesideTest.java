package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said beside a part of an address is of no other part. */
class SaidBesideTest {
    private static final AddressReading KNOWN = AddressReader.read("张伟 13800138000 湖南省长沙市雨花区韶山路123号");
    private static final AddressReading NO_PHONE = AddressReader.read("张伟 湖南省长沙市雨花区韶山路123号");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "哦少了一位 13912340000",
                "电话我老婆的 13912340000",
                "电话是我老公的13912340000",
                "你记一下13912340000",
                "我的电话，13912340000，谢谢",
                "哦忘了13912340000",
                "忘記寫電話了13912340000",
                "漏了电话13912340000不好意思",
                "不好意思 13912340000",
                "13912340000 白天打",
                "13912340000（晚上联系）",
                "手机13912340000打不通打座机",
                "13912340000 24小时都行",
                "换个电话 13912340000 吧",
                "哎呦喂瞧我这记性 13912340000",
                "use my wife's phone 13912340000",
                "oh I forgot, 13912340000",
                "here you go: 13912340000",
                "call my husband 13912340000"
            })
    void a_phone_adds_only_a_phone(String said) {
        assertThat(AddressReader.complete(NO_PHONE, said)).isEqualTo(NO_PHONE.with(Part.PHONE, "+8613912340000"));
        assertThat(AddressReader.complete(KNOWN, said)).isEqualTo(KNOWN.with(Part.PHONE, "+8613912340000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3栋2单元 13912340000 | 张伟 | 韶山路123号3栋2单元",
                "13912340000 李四收 | 李四 | 韶山路123号",
                "李娜 13912340000 | 李娜 | 韶山路123号"
            })
    void who_or_which_house_said_with_a_phone_is_heard(String said, String name, String detail) {
        var after = AddressReader.complete(NO_PHONE, said);

        assertThat(after.phone()).isEqualTo("+8613912340000");
        assertThat(after.recipient()).isEqualTo(name);
        assertThat(after.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收货人：白小平 13912340000 | 白小平",
                "收貨人：白小平 13912340000 | 白小平",
                "我叫方正 13912340000 | 方正",
                "联系人 常正平 电话13912340000 | 常正平",
                "名字是方小白，13912340000 | 方小白",
                "叫我白小平 13912340000 | 白小平",
                "联系人电话13912340000 | ",
                "收货人手机号 13912340000 | "
            })
    void who_is_introduced_beside_a_phone_is_heard(String said, String name) {
        var nobody = AddressReader.read("13800138000 湖南省长沙市雨花区韶山路123号");
        var after = AddressReader.complete(nobody, said);

        assertThat(after.phone()).isEqualTo("+8613912340000");
        assertThat(after.recipient()).isEqualTo(name);
        assertThat(after.detail()).isEqualTo("韶山路123号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "杭州万达广场 | 万达广场",
                "深圳 华强北 | 华强北",
                "南京 紫金大厦 | 紫金大厦",
                "武汉大学中心医院 | 武汉大学中心医院",
                "杭州断桥 | 断桥",
                "长沙 橘子公寓 | 橘子公寓"
            })
    void a_house_that_is_called_by_its_name_is_no_talk(String said, String detail) {
        var after = AddressReader.complete(KNOWN.with(Part.DETAIL, null), said);

        assertThat(after.detail()).isEqualTo(detail);
        assertThat(after.recipient()).isEqualTo("张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "杭州西湖真美",
                "浙江人路过",
                "哈尔滨啤酒",
                "长沙臭豆腐",
                "湖南腊肉最好",
                "云南白药",
                "新疆大枣",
                "武汉热干面",
                "北京真冷",
                "Beijing is cold",
                "Shanghai is far",
                "greetings from Shanghai",
                "68.4"
            })
    void talk_opens_and_changes_nothing(String said) {
        assertThat(AddressReader.isPart(said)).isFalse();
        assertThat(AddressReader.complete(KNOWN, said)).isEqualTo(KNOWN);
        assertThat(AddressReader.complete(KNOWN.with(Part.DETAIL, null), said))
                .isEqualTo(KNOWN.with(Part.DETAIL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"湖南长沙 李雷", "长沙市", "杭州 西湖区", "Hangzhou, Zhejiang", "Li Lei, Changsha", "韶山路12号"})
    void a_part_alone_is_one(String said) {
        assertThat(AddressReader.isPart(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000是谁", "13800138000是谁的电话？", "whose number is 13800138000"})
    void who_asks_whose_a_phone_is_gives_none(String said) {
        assertThat(AddressReader.asks(said)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "门牌是66号不是123号 | 韶山路66号",
                "123号写错了，应该是125号 | 韶山路125号",
                "123號寫錯了，應該是125號 | 韶山路125號",
                "123号打错了是125号 | 韶山路125号",
                "123错了，125 | 韶山路125号",
                "125号，刚才打错 | 韶山路125号",
                "125号 写错了 | 韶山路125号",
                "125号才对 | 韶山路125号",
                "门牌125 | 韶山路125号",
                "对，但是门牌125号 | 韶山路125号",
                "yes but number 125 | 韶山路125号",
                "number 125, typo | 韶山路125号",
                "sorry, the street number is 15 | 韶山路15号"
            })
    void a_house_takes_the_place_of_the_house_alone(String said, String detail) {
        var after = AddressReader.amend(KNOWN, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(KNOWN.with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我叫李四不叫张伟 | 李四",
                "名字写全：周建国 | 周建国",
                "收货人也改成李四 | 李四",
                "写我老婆名字吧：王芳 | 王芳",
                "also change the name to Li Si | Li Si"
            })
    void a_name_is_put_right_alone(String said, String name) {
        var correction = AddressReader.correction(said).orElseThrow();

        assertThat(correction.explicit()).isTrue();
        assertThat(AddressReader.amend(KNOWN, correction)).isEqualTo(KNOWN.with(Part.RECIPIENT, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名字是章三，立早章 | 章三",
                "名字是张伟，弓长张 | 张伟",
                "名字是张伟，伟大的伟 | 张伟",
                "名字是李琪，王字旁的琪 | 李琪",
                "名字是王晓明，春晓的晓字 | 王晓明",
                "name's Paul | Paul"
            })
    void how_it_is_spelled_is_no_part_of_a_name(String said, String name) {
        assertThat(AddressReader.amendByPart(KNOWN, said)).isEqualTo(KNOWN.with(Part.RECIPIENT, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"收货人李四，电话打小李", "我叫张伟，放门口给老张", "收货人王芳，交给隔壁的王"})
    void what_ends_in_the_same_sign_is_not_spelled_out(String said) {
        assertThat(SpelledOut.without(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"区写错了，天心区", "district is wrong, Tianxin District"})
    void a_district_that_was_just_given_is_heard(String said) {
        var after = AddressReader.amend(KNOWN, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(KNOWN.with(Part.COUNTY, "天心区"));
    }
}
