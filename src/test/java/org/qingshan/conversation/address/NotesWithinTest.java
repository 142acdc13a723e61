package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is for the courier, and who is at the door, said in the middle of an address: the way to the house stays together. */
class NotesWithinTest {
    private static final String HOUSE = "湖南省长沙市岳麓区麓山南路1号";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3号楼我老婆收2单元502 | 3号楼2单元502 我老婆收",
                "3栋放门口2单元502 | 3栋2单元502 放门口",
                "，放门口，2单元502室 | ' 2单元502室 放门口'",
                "打电话再送2单元502室 | 2单元502室 打电话再送",
                "，送之前打电话，3栋502 | ' 3栋502 送之前打电话'",
                "，我妈妈代收，3栋2单元502 | ' 3栋2单元502 我妈妈代收'",
                "3栋（放菜鸟驿站）2单元502 | 3栋 2单元502 放菜鸟驿站",
                "3棟，電話聯繫後再送，502室 | 3棟 502室 電話聯繫後再送",
                "3号楼到了给我打电话2单元502 | 3号楼2单元502 到了给我打电话",
                "3号楼不在家就放物业2单元502 | 3号楼2单元502 不在家就放物业",
                "门卫老李代收3号楼 | 3号楼 门卫老李代收",
                "3号楼，别放驿站，2单元502 | 3号楼 2单元502 别放驿站"
            })
    void the_house_stays_together_and_what_was_said_in_it_stands_behind(String said, String house) {
        var reading = AddressReader.read("张伟 13800138000 " + HOUSE + said);

        assertThat(reading.detail()).isEqualTo("麓山南路1号" + house);
        assertThat(reading.recipient()).isEqualTo("张伟");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Oak Street, Unit 4, my wife will receive it, Springfield, IL 62704, USA | 12 Oak Street, Unit 4,"
                        + " Springfield, IL 62704 my wife will receive it",
                "12 Oak Street, Unit 4, call before delivery, Springfield, IL 62704, USA | 12 Oak Street, Unit 4,"
                        + " Springfield, IL 62704 call before delivery",
                "12 Oak Street, Unit 4 (leave at the front desk), Springfield, IL 62704, USA | 12 Oak Street, Unit 4,"
                        + " Springfield, IL 62704 leave at the front desk",
                "12 Oak Street, my husband Tom will collect it, Springfield, IL 62704, USA | 12 Oak Street,"
                        + " Springfield, IL 62704 my husband Tom will collect it"
            })
    void so_it_is_in_english(String said, String house) {
        assertThat(AddressReader.read("John Smith, " + said + ", +1 217 555 0123")
                        .detail())
                .isEqualTo(house);
    }

    @ParameterizedTest
    @CsvSource({"3号楼我老婆王芳收2单元502, 王芳", "3号楼王芳收2单元502, 王芳", "3号楼502，我老婆王芳收，, 王芳"})
    void who_is_at_the_door_gets_it_where_no_other_name_is_given(String said, String name) {
        var reading = AddressReader.read(HOUSE + said + " 13800138000");

        assertThat(reading.recipient()).isEqualTo(name);
        assertThat(reading.detail()).doesNotContain("王芳", "收");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "，放门卫 | ，放门卫",
                "（放门卫） | （放门卫）",
                "丰收小区2栋 | 丰收小区2栋",
                "联系村3组 | 联系村3组",
                "电信大楼5楼 | 电信大楼5楼",
                "放马坡2组 | 放马坡2组",
                "收费站旁3栋 | 收费站旁3栋"
            })
    void what_is_written_behind_it_or_is_the_name_of_a_place_stays(String said, String house) {
        assertThat(AddressReader.read("张伟 13800138000 " + HOUSE + said).detail())
                .isEqualTo("麓山南路1号" + house);
    }
}
