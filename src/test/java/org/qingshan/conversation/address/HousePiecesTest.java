package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A piece told later stands beside those told before; a note keeps its verb, a name its place word, and chatter is nobody. */
class HousePiecesTest {
    private static final String HERE = "王芳 13700002222 湖南省株洲市天元区泰山路1号";
    private static final String IN_ENGLISH = "Zhang Wei 13800138000 12 Wuyi Ave, Furong District, Changsha, Hunan";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "泰山路 | 门牌是23号，6栋2单元301 | 泰山路23号6栋2单元301",
                "泰山路 | 4号 | 泰山路4号",
                "6栋301 | 泰山路 | 泰山路6栋301",
                "大瑶镇 | 杨花村新屋组12号 | 大瑶镇杨花村新屋组12号",
                "大瑶镇 | 村是杨花村，12组 | 大瑶镇杨花村12组",
                "中建嘉和城小区 | 楼号5栋，房号301 | 中建嘉和城小区5栋301"
            })
    void a_piece_takes_no_other_piece_away(String before, String said, String after) {
        var earlier = AddressReader.read("王芳 13700002222 湖南省株洲市天元区" + before);
        var pieced = AddressReader.amendByPiece(earlier, said);
        var result = pieced.equals(earlier)
                ? AddressReader.correction(said)
                        .map(one -> AddressReader.amend(earlier, one))
                        .filter(one -> !one.equals(earlier))
                        .orElseGet(() -> AddressReader.amendByPart(earlier, said))
                : pieced;

        assertThat(result).isEqualTo(earlier.with(Part.DETAIL, after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flat A, 12 Wuyi Ave | it's Flat B, not A | Flat B, 12 Wuyi Ave",
                "building 1, 12 Wuyi Ave | it's building 2, not 1 | building 2, 12 Wuyi Ave",
                "Tower C, 12 Wuyi Ave | tower D not tower C | Tower D, 12 Wuyi Ave"
            })
    void a_letter_is_put_right_like_a_number(String before, String said, String after) {
        var earlier = AddressReader.read("Zhang Wei 13800138000 " + before + ", Furong District, Changsha, Hunan");

        assertThat(AddressReader.amend(earlier, AddressReader.correction(said).orElseThrow()))
                .isEqualTo(earlier.with(Part.DETAIL, after));
    }

    @Test
    void cantonese_is_heard_as_well() {
        var earlier = AddressReader.read("王芳 13700002222 湖南省株洲市天元区泰山路1号A室");

        assertThat(AddressReader.amend(
                                earlier, AddressReader.correction("唔係A室，係B室").orElseThrow())
                        .detail())
                .isEqualTo("泰山路1号B室");
    }

    @Test
    void the_end_of_a_phone_is_no_street() {
        assertThat(AddressReader.amendByPiece(AddressReader.read(HERE), "不对，电话尾号是0112")
                        .phone())
                .isEqualTo("+8613700000112");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"中午12点前别打电话", "晚上9点后不要打电话", "家里没人就打电话", "到楼下打我电话", "不方便接电话", "收件人不在就放物业", "寄件人写刘洋", "晚上9點後不要打電話"
            })
    void a_note_keeps_its_verb(String note) {
        var reading = AddressReader.read(HERE + " " + note);

        assertThat(reading.detail()).isEqualTo("泰山路1号 " + note);
        assertThat(reading.recipient()).isEqualTo("王芳");
        assertThat(AddressReader.isForCourier(
                        note.replace("點", "点").replace("後", "后").replace("電話", "电话")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't send to the locker",
                "Call my phone when you arrive",
                "Don't call before 10am",
                "Sender: Fred Low",
                "knock softly"
            })
    void so_it_does_in_english(String note) {
        assertThat(AddressReader.read(IN_ENGLISH + ". " + note).detail()).isEqualTo("12 Wuyi Ave " + note);
        assertThat(AddressReader.isForCourier(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hunan Normal University",
                "South China University of Technology",
                "Bank of China Tower",
                "China Mobile Building",
                "Hilton Changsha Riverside",
                "Changsha No.1 High School",
                "Bosch China"
            })
    void a_place_word_stays_in_a_name(String name) {
        var reading =
                AddressReader.read("Zhang Wei 13800138000 " + name + ", 12 Wuyi Ave, Furong District, Changsha, Hunan");

        assertThat(reading.detail()).isEqualTo(name + ", 12 Wuyi Ave");
        assertThat(reading.county()).isEqualTo("芙蓉区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Wuyi Ave, Furong District, Changsha, Hunan, China",
                "12 Wuyi Ave, Furong District, Changsha, Hunan, China 410000",
                "12 Wuyi Ave, Furong District, Changsha, Hunan, P.R. China",
                "12 Wuyi Ave Furong District Changsha Hunan China"
            })
    void the_country_is_of_no_house(String said) {
        assertThat(AddressReader.read("Zhang Wei 13800138000 " + said).detail()).isEqualTo("12 Wuyi Ave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改寄 ", "等等，换个地址 ", "等等，換個地址：", "哎呀，"})
    void chatter_is_nobody(String said) {
        var reading = AddressReader.read(said + "湖南省株洲市天元区泰山路1号");

        assertThat(reading.recipient()).isNull();
        assertThat(reading.detail()).isEqualTo("泰山路1号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oops that's my old address, ",
                "actually send it to my office, ",
                "I gave you the wrong address, it's "
            })
    void nor_is_it_in_english(String said) {
        var reading = AddressReader.read(said + "12 Wuyi Ave, Furong District, Changsha, Hunan");

        assertThat(reading.recipient()).isNull();
        assertThat(reading.detail()).isEqualTo("12 Wuyi Ave");
    }

    @Test
    void a_district_that_is_called_like_a_city_is_none() {
        var reading = AddressReader.read("王芳 13700002222 湖南省怀化市洪江区泰山路1号");

        assertThat(reading.city()).isEqualTo("怀化市");
        assertThat(reading.detail()).isEqualTo("洪江区泰山路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王芳 +85366123456 澳门氹仔成都街5号", "Joe Wong +853 6612 3456 5 Chengdu Street, Taipa, Macau"})
    void macau_has_no_further_place_to_be_asked_for(String said) {
        assertThat(AddressReader.read(said).missing()).isEmpty();
    }
}
