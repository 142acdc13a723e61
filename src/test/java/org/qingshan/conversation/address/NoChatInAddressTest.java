package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said around an address is nobody's name and of no street; what is of the house never disappears. */
class NoChatInAddressTest {
    private static final AddressReading NAMELESS = AddressReader.read("13837112233 河南省郑州市金水区花园路58号院2号楼");
    private static final AddressReading NAMED = AddressReader.read("Tom Fox 13812345678");
    private static final AddressReading WHOLE = AddressReader.read("王五 13711112222 长沙市天心区书院路9号");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中，定下吧",
                "好的定下吧",
                "可以下了",
                "那就定了",
                "就行",
                "我刚说了",
                "that is all",
                "lets go",
                "sounds good",
                "ok then",
                "thats it"
            })
    void who_agrees_is_not_called_so(String said) {
        assertThat(AddressReader.complete(NAMELESS, said)).isEqualTo(NAMELESS);
        assertThat(AddressReader.complete(WHOLE, said)).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"收货人王芳呀，我刚说了 | 王芳 | 花园路58号院2号楼", "收貨人王芳啦 | 王芳 | 花园路58号院2号楼", "姓名：李娜哦 | 李娜 | 花园路58号院2号楼"})
    void a_name_has_no_particle(String said, String name, String house) {
        var after = AddressReader.complete(NAMELESS, said);

        assertThat(after.recipient()).isEqualTo(name);
        assertThat(after.detail()).isEqualTo(house);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我的是王芳，13971112222，武汉市洪山区珞喻路1037号 | 王芳 | 珞喻路1037号",
                "寄给我姐李梅 13971112222 武汉市洪山区珞喻路1037号 | 李梅 | 珞喻路1037号",
                "问到了，珞喻路1037号 王建军 13971112222 武汉市洪山区 | 王建军 | 珞喻路1037号",
                "Sure! Amy Wang, 13971112222, 1037 Luoyu Road, Hongshan District, Wuhan. Thanks! | Amy Wang | 1037 Luoyu Road",
                "Great, Amy Wang, 13971112222, 1037 Luoyu Road, Hongshan District, Wuhan | Amy Wang | 1037 Luoyu Road",
                "My adress: Amy Wang, Tel. 13971112222, 1037 Luoyu Road, Hongshan District, Wuhan | Amy Wang | 1037 Luoyu Road",
                "my own is Amy Wang 13971112222, 1037 Luoyu Road, Hongshan District, Wuhan | Amy Wang | 1037 Luoyu Road"
            })
    void only_the_name_and_the_house_are_left(String said, String name, String house) {
        var read = AddressReader.read(said);

        assertThat(read.recipient()).isEqualTo(name);
        assertThat(read.detail()).isEqualTo(house);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Room 1203, Tower 2, Green Court, Pudong, Shanghai | Room 1203, Tower 2, Green Court",
                "Beijing, Chaoyang, Sanlitun SOHO building 3, room 1508 | Sanlitun SOHO building 3, room 1508",
                "Guomao Tower 1, 20F, Chaoyang, Beijing | Guomao Tower 1, 20F",
                "湖南大学 天马学生公寓 3 栋 402，长沙岳麓 | 湖南大学 天马学生公寓 3 栋 402",
                "武汉大学 樱园宿舍 3 栋 402，武汉 | 武汉大学 樱园宿舍 3 栋 402",
                "湖南师范大学 天马公寓 3栋402 长沙岳麓 | 湖南师范大学 天马公寓 3栋402"
            })
    void the_name_of_a_building_stays(String said, String house) {
        var after = AddressReader.complete(NAMED, said);

        assertThat(after.recipient()).isEqualTo("Tom Fox");
        assertThat(after.detail()).isEqualTo(house);
        assertThat(after.province()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "尾号2222那个电话打不通换成 15922223333",
                "之前的手机停机了，改用15922223333",
                "the phone ending 2222 does not work, use 15922223333"
            })
    void a_phone_said_with_the_wish_to_change_it_is_taken(String said) {
        var put = AddressReader.correction(said).orElseThrow();

        assertThat(AddressReader.amend(WHOLE, put)).isEqualTo(WHOLE.with(Part.PHONE, "+8615922223333"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不对不对，门牌是9号", "不是不是，门牌是9号", "不对，门牌是9号"})
    void who_says_no_twice_asks_nothing(String said) {
        assertThat(AddressReader.asks(said)).isFalse();
        assertThat(AddressReader.correction(said)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 弄 3 号 501", "12弄3号501", "3 号 501", "3号501室", "5 栋 2 单元 301", "3条 12号", "12支弄3号"})
    void numbers_of_a_house(String said) {
        assertThat(AddressReader.areNumbersOfHouse(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3号 2", "3条", "1号", "3号 100", "A3 501", "弄两箱", "3号两袋", "3 号 5 袋"})
    void what_may_be_goods_is_none(String said) {
        assertThat(AddressReader.areNumbersOfHouse(said)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom Fox 13812345678, Yiwu, Chouzhou North Road 5, Zhejiang | 金华市 | Chouzhou North Road 5",
                "Tom Fox 13812345678, 12 Renmin Road, Suzhou | 苏州市 | 12 Renmin Road"
            })
    void a_city_is_found_by_its_name(String said, String city, String house) {
        var read = AddressReader.read(said);

        assertThat(read.city()).isEqualTo(city);
        assertThat(read.detail()).isEqualTo(house);
    }
}
