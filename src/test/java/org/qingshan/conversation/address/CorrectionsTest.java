package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several parts put right at once, and parts of an address in another country. */
class CorrectionsTest {
    private static final AddressReading HERE = AddressReader.read("张伟 13800138000 湖南省株洲市天元区泰山路1号");
    private static final AddressReading IN_ENGLISH =
            AddressReader.read("Zhang Wei 13800138000 12 Wuyi Ave, Furong District, Changsha, Hunan");
    private static final AddressReading ABROAD =
            AddressReader.read("Jane Smith, Flat 2, 5 King Street, Sydney NSW 2000, Australia, +61 412 345 678");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话13907314444，门牌号33号 | 张伟 | +8613907314444 | 泰山路33号",
                "電話改成13907314444，姓名改成李四 | 李四 | +8613907314444 | 泰山路1号",
                "姓名改成李四，门牌改成33号 | 李四 | +8613800138000 | 泰山路33号",
                "姓名改成李四 电话改成13907314444 门牌改成5号 | 李四 | +8613907314444 | 泰山路5号",
                "名字李四，电话13907314444 | 李四 | +8613907314444 | 泰山路1号",
                "门牌号改成2号，电话用我妈的13907314444 | 张伟 | +8613907314444 | 泰山路2号",
                "电话改成13907314444，放门卫 | 张伟 | +8613907314444 | 泰山路1号 放门卫",
                "收货人改成李四，轻拿轻放，谢谢 | 李四 | +8613800138000 | 泰山路1号 轻拿轻放",
                "收货人李四，不是张伟，门牌33号 | 李四 | +8613800138000 | 泰山路33号",
                "门牌错了是33号，收件人李四13907314444 | 李四 | +8613907314444 | 泰山路33号",
                "地址改成泰山路33号，电话改成13907314444 | 张伟 | +8613907314444 | 泰山路33号",
                "名字错了，是李四，地址一样 | 李四 | +8613800138000 | 泰山路1号",
                "不对，33号，电话13907314444 | 张伟 | +8613907314444 | 泰山路33号",
                "门牌号33号，门卫代收 | 张伟 | +8613800138000 | 泰山路33号 门卫代收"
            })
    void none_is_forgotten_for_another(String said, String name, String phone, String detail) {
        assertThat(AddressReader.corrections(said).in(HERE))
                .isEqualTo(
                        HERE.with(Part.RECIPIENT, name).with(Part.PHONE, phone).with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change phone to 13907314444 and name to Li Si | Li Si | +8613907314444 | 12 Wuyi Ave",
                "phone 13907314444 and house number 33 | Zhang Wei | +8613907314444 | 33 Wuyi Ave",
                "name: Li Si, phone: 13907314444 | Li Si | +8613907314444 | 12 Wuyi Ave",
                "the street is Wuyi Road and the house number is 15 | Zhang Wei | +8613800138000 | 15 Wuyi Road",
                "change the phone to 13907314444, leave at the door | Zhang Wei | +8613907314444 | 12 Wuyi Ave leave at the door"
            })
    void none_is_in_english(String said, String name, String phone, String detail) {
        assertThat(AddressReader.corrections(said).in(IN_ENGLISH))
                .isEqualTo(IN_ENGLISH
                        .with(Part.RECIPIENT, name)
                        .with(Part.PHONE, phone)
                        .with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource({"'房号是502，楼号是5', 泰山路1号5栋502室", "'楼号是5，单元是2', 泰山路1号5栋2单元201"})
    void each_number_takes_the_place_of_its_like(String said, String detail) {
        var before = AddressReader.read("张伟 13800138000 湖南省株洲市天元区泰山路1号3栋1单元201");

        assertThat(AddressReader.corrections(said).in(before).detail())
                .isEqualTo(said.contains("单元") ? detail : "泰山路1号5栋1单元502室");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话改成13907314444",
                "要两箱黄桃，电话13907314444",
                "电话打不通，门牌号33号",
                "姓名：李四，电话：13907314444，地址：湖南省长沙市岳麓区麓山南路1号",
                "电话13907314444可以吗，门牌号33号",
                "放门卫，轻拿轻放",
                "my phone is broken and my name is mud"
            })
    void what_is_no_correction_makes_none_of_the_rest(String said) {
        assertThat(AddressReader.corrections(said).all()).hasSizeLessThan(2);
        assertThat(AddressReader.corrections(said).in(HERE)).isEqualTo(HERE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "different phone: 13411112222 | +8613411112222",
                "new number 13411112222 | +8613411112222",
                "use another phone 13411112222 please | +8613411112222",
                "新电话13411112222 | +8613411112222",
                "換個電話 13411112222 | +8613411112222"
            })
    void another_phone_is_nobodys_name(String said, String phone) {
        var after = AddressReader.amend(HERE, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(HERE.with(Part.PHONE, phone));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"泰山路改成泰山西路 | 泰山西路1号", "泰山路打错了，应该是泰山西路 | 泰山西路1号", "门牌号少了，是1号附2号 | 泰山路1号附2号"})
    void a_street_keeps_its_number_and_a_number_its_street(String said, String detail) {
        var after = AddressReader.amend(HERE, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(HERE.with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"泰山路后面加个3栋 | 泰山路1号3栋", "1号后面再补个2单元 | 泰山路1号2单元", "小区名是湘江花园 | 泰山路1号湘江花园", "小区叫湘江花园，3栋 | 泰山路1号湘江花园3栋"
            })
    void what_was_left_out_stands_behind(String said, String detail) {
        assertThat(AddressReader.amendByPiece(HERE, said)).isEqualTo(HERE.with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wuyi Ave should be Wuyi Road | 12 Wuyi Road",
                "it's on Wuyi Road, not Wuyi Ave | 12 Wuyi Road",
                "it's building 3 unit 2 room 502 | 12 Wuyi Ave building 3 unit 2 room 502"
            })
    void the_street_in_english(String said, String detail) {
        var after =
                AddressReader.amend(IN_ENGLISH, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(IN_ENGLISH.with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 Queen Street | 9 Queen Street, Sydney NSW 2000",
                "unit 4, 9 Queen Street | unit 4, 9 Queen Street, Sydney NSW 2000"
            })
    void another_street_abroad_stays_in_its_town(String said, String detail) {
        assertThat(AddressReader.amendByPart(ABROAD, said)).isEqualTo(ABROAD.with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the street is Queen Street not King Street | Flat 2, 5 Queen Street, Sydney NSW 2000",
                "not Sydney, it's Melbourne VIC 3000 | Flat 2, 5 King Street, Melbourne VIC 3000",
                "flat 7 | Flat 7, 5 King Street, Sydney NSW 2000",
                "room 12 | room 12, Flat 2, 5 King Street, Sydney NSW 2000"
            })
    void parts_abroad_take_the_place_of_their_like(String said, String detail) {
        var after = AddressReader.amend(ABROAD, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(ABROAD.with(Part.DETAIL, detail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the postcode is 2001", "postcode 2001", "wrong postcode, it's 2001"})
    void so_does_a_postcode(String said) {
        assertThat(AddressReader.amendByPiece(ABROAD, said))
                .isEqualTo(ABROAD.with(Part.DETAIL, "Flat 2, 5 King Street, Sydney NSW 2001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"different phone: 0412 999 678", "phone is 0412 999 678"})
    void a_phone_is_dialled_as_where_the_address_is(String said) {
        var after = AddressReader.amend(ABROAD, AddressReader.correction(said).orElseThrow());

        assertThat(after).isEqualTo(ABROAD.with(Part.PHONE, "+61412999678"));
    }

    @ParameterizedTest
    @CsvSource({"'地址錯了，係8棟1201', 泰山路1号8棟1201", "'地址错了，系3号', 泰山路3号"})
    void what_a_number_is_may_be_said_in_cantonese(String said, String detail) {
        var correction = AddressReader.correction(said).orElseThrow();

        assertThat(AddressReader.amend(HERE, correction).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({"'不对，是2302', 泰山路1号国贸大厦2302", "'不对，是8000', 泰山路1号国贸大厦2301", "'不对，是8001', 泰山路1号国贸大厦2301"})
    void a_slip_of_one_figure_is_of_the_room_unless_it_may_be_of_the_phone(String said, String detail) {
        var here = HERE.with(Part.DETAIL, "泰山路1号国贸大厦2301");

        assertThat(AddressReader.amend(here, AddressReader.correction(said).orElseThrow())
                        .detail())
                .isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({"体育东路, 138号金利来大厦2301, 体育东路138号金利来大厦2301", "五一大道, 8号, 五一大道8号"})
    void a_number_with_what_the_house_is_called_stands_behind_its_street(String street, String said, String detail) {
        assertThat(AddressReader.amendByPiece(HERE.with(Part.DETAIL, street), said)
                        .detail())
                .isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5号下午送", "1号红糖真甜", "2号来俩", "15号之前到", "12号 电话13987654321"})
    void a_day_or_a_thing_is_no_number_of_a_street(String said) {
        var here = HERE.with(Part.DETAIL, "体育东路");

        assertThat(HousePieces.put(here, said)).isEmpty();
        assertThat(AddressReader.amendByPiece(here, said).detail()).isIn("体育东路", "体育东路12号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还是我收", "就是我收", "还是我"})
    void who_takes_it_himself_is_called_as_before(String said) {
        var moved = AddressReader.complete(HERE, "湖南省怀化市鹤城区人民路1号天星大厦5楼 " + said);

        assertThat(moved.recipient()).isEqualTo("张伟");
        assertThat(moved.phone()).isEqualTo("+8613800138000");
        assertThat(moved.detail()).isEqualTo("人民路1号天星大厦5楼");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"can you change the phone to 13907314444?", "could you please change the phone to 13907314444"})
    void a_request_corrects_as_a_sentence_does(String said) {
        var correction = AddressReader.correction(said).orElseThrow();

        assertThat(AddressReader.amend(HERE, correction).phone()).isEqualTo("+8613907314444");
    }
}
