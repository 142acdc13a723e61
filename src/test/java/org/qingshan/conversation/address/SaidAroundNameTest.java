package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to be written, called or received beside an address is nobody's name unless somebody is called so. */
class SaidAroundNameTest {
    private static final String PLACE = " 13812345678 湖南省长沙市岳麓区麓山南路88号";

    @ParameterizedTest
    @ValueSource(strings = {"请写贺卡", "麻烦写生日快乐", "麻烦叫跑腿", "麻烦写清楚", "请填完整", "就写小卖部", "请写备注", "請寫賀卡", "就写李记超市", "请叫门卫师傅"})
    void a_wish_beside_a_name_is_none(String wish) {
        var reading = AddressReader.read("王丽" + PLACE + " " + wish);

        assertThat(reading.recipient()).isEqualTo("王丽");
        assertThat(reading.detail()).startsWith("麓山南路88号");
        assertThat(AddressReader.read("王丽" + PLACE + "，" + wish).recipient()).isEqualTo("王丽");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"就写张女士 | 张女士", "那就填王芳 | 王芳", "麻烦写欧阳娜娜 | 欧阳娜娜", "写李师傅 | 李师傅"})
    void who_is_told_to_be_written_gets_it(String said, String name) {
        assertThat(AddressReader.read(said + PLACE).recipient()).isEqualTo(name);
        assertThat(AddressReader.read(said + " 13812345678 安徽 合肥 蜀山区 长江西路88号").recipient())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my wife will receive it",
                "my neighbour can sign",
                "my boss said so",
                "my friend said hello",
                "My Boss Said So"
            })
    void what_one_of_his_people_does_is_no_name(String said) {
        var reading =
                AddressReader.read("Li Lei, " + said + ", 12 Wuyi Road, Yuelu District, Changsha, Hunan 13812345678");

        assertThat(reading.recipient()).isEqualTo("Li Lei");
        assertThat(reading.detail()).contains("12 Wuyi Road");
        assertThat(AddressReader.read("Li Lei 13812345678 12 Wuyi Road, Yuelu District, Changsha, Hunan, " + said)
                        .recipient())
                .isEqualTo("Li Lei");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"my wife Han Meimei | Han Meimei", "for my friend Will Smith | Will Smith", "my mum, Li Na | Li Na"
            })
    void one_of_his_people_may_be_named(String said, String name) {
        assertThat(AddressReader.read(said + ", 12 Wuyi Road, Yuelu District, Changsha, Hunan 13812345678")
                        .recipient())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"叫外卖", "写老地址", "写公司名", "写错了", "填好了", "填完了", "叫快递", "写全名", "就写单位"})
    void an_answer_that_names_nobody_is_none(String said) {
        var earlier = AddressReader.read("13812345678 湖南省长沙市岳麓区麓山南路88号");

        assertThat(AddressReader.complete(earlier, said).recipient()).isNull();
        assertThat(AddressReader.complete(earlier, said).detail()).isEqualTo("麓山南路88号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"就写张女士 | 张女士", "那就填王芳吧 | 王芳", "寫李師傅 | 李師傅", "叫老王 | 老王", "写乐乐妈妈 | 乐乐妈妈"})
    void an_answer_that_names_somebody_is_one(String said, String name) {
        var earlier = AddressReader.read("13812345678 湖南省长沙市岳麓区麓山南路88号");

        assertThat(AddressReader.complete(earlier, said)).isEqualTo(earlier.with(Part.RECIPIENT, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name is written in pinyin",
                "my name is spelled with y",
                "the name is spelled with a double l",
                "my name is written in English letters"
            })
    void how_it_is_spelt_asks_for_it(String said) {
        assertThat(AddressReader.correction(said)).contains(new Correction(Part.RECIPIENT, "", "", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's written in English", "it is written in pinyin"})
    void how_anything_is_written_names_nobody(String said) {
        assertThat(AddressReader.correction(said).map(Correction::right).orElse(""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"名字改写李红", "名字改写成李红", "收件人改填李红", "名字要改写李红", "收件人写错，改写李红"})
    void another_name_may_be_led_to_twice(String said) {
        var earlier = AddressReader.read("王丽" + PLACE);

        assertThat(AddressReader.correction(said).map(one -> AddressReader.amend(earlier, one)))
                .contains(earlier.with(Part.RECIPIENT, "李红"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mine is Ana Ruiz, 5 Park Road, Leeds LS1 4AP, UK +44 7700 900123 | Ana Ruiz | 5 Park Road",
                "Mine's Ana Ruiz, 5 Park Road, Leeds LS1 4AP, UK +44 7700 900123 | Ana Ruiz | 5 Park Road",
                "my details: Kim Lee, 5 Park Road, Leeds LS1 4AP, UK +44 7700 900123 | Kim Lee | 5 Park Road",
                "oh you dont have it? 5 Park Road, Leeds LS1 4AP, UK. Kim Lee +44 7700 900123 | Kim Lee | 5 Park Road",
                "oh, don't you have it? 5 Park Road, Leeds LS1 4AP, UK. Kim Lee +44 7700 900123 | Kim Lee | 5 Park Road",
                "Kim Lee, 5 Park Road, Columbus, OH, 43215, USA +1 614 555 0123 | Kim Lee | 5 Park Road, Columbus, OH"
            })
    void what_is_said_to_the_shop_is_no_part_of_either(String said, String name, String house) {
        var reading = AddressReader.read(said);

        assertThat(reading.recipient()).isEqualTo(name);
        assertThat(reading.detail()).startsWith(house);
    }
}
