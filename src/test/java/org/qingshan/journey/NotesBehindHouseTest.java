package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What the courier shall heed, said in one message with the address, stands behind the street in its own label, as it does when it is said later. */
@QuarkusTest
class NotesBehindHouseTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "放门口就行 | 放门口",
                "，送货前打电话 | 送货前打电话",
                "周末送，平时家里没人 | 周末送，平时家里没人",
                "，请放门卫室 | 请放门卫室",
                " 不要放快递柜 | 不要放快递柜",
                "，工作日下午六点以后送 | 工作日下午六点以后送",
                "（轻拿轻放，谢谢） | 轻拿轻放",
                "，别敲门家里有宝宝 | 别敲门家里有宝宝",
                "，发顺丰哦 | 发顺丰哦",
                " 白天放物业，晚上可以送上楼 | 白天放物业，晚上可以送上楼",
                "，务必送货上门 | 务必送货上门",
                " 家里有狗注意一下 | 家里有狗注意一下",
                " 放楼下小卖部 | 放楼下小卖部",
                "，到了喊一声 | 到了喊一声",
                "，发货前说一声 | 发货前说一声",
                "，周末在家 | 周末在家",
                " 周末送 | 周末送"
            })
    void it_is_no_part_of_the_street(String note, String labelled) {
        assertThat(village().viewer().says(ADDRESS + note).text()).endsWith("麓山南路1号（嘱咐：" + labelled + "）");
    }

    @Test
    void it_is_none_in_english() {
        assertThat(village()
                        .foreigner()
                        .says(
                                "Hal Ford 13712340501 8 Taishan Road, leave at the door, Tianyuan District, Zhuzhou, Hunan")
                        .text())
                .contains("8 Taishan Road（嘱咐：leave at the door）");
    }

    @Test
    void a_house_put_right_keeps_it() {
        var viewer = village().viewer();
        viewer.says(ADDRESS + "，务必送货上门");

        assertThat(viewer.says("不对，是13号，电话是13822220009").text())
                .contains("138 2222 0009")
                .endsWith("麓山南路13号（嘱咐：务必送货上门）");
        viewer.says("对");
        assertThat(viewer.says("门牌改成15号").text()).endsWith("麓山南路15号（嘱咐：务必送货上门）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "湖南省长沙市岳麓区麓山南路3号2栋1205，找王经理，13512345678 | 王经理 | 麓山南路3号2栋1205",
                "东西寄给段誉航，手机15287164403，住在云南省曲靖市麒麟区翠峰路81号 | 段誉航 | 翠峰路81号",
                "内蒙呼和浩特市赛罕区大学东街93号 乌云其木格 15847108246 | 乌云其木格 | 大学东街93号",
                "女儿叫陈静，13900008888，寄她学校：武汉大学桂园三舍，湖北武汉武昌区八一路299号 | 陈静 | 武昌区武汉大学桂园三舍 八一路299号"
            })
    void what_leads_to_a_name_or_a_place_is_neither(String said, String name, String end) {
        assertThat(village().viewer().says(said).text())
                .contains("收货人：" + name + "\n")
                .endsWith(end);
    }

    @Test
    void who_is_called_as_his_town_is_asked() {
        var viewer = village().viewer();

        assertThat(viewer.says("安宁 18787106354 云南省安宁市连然街道大屯路29号").text()).contains("收货人是「安宁」吗");
        assertThat(viewer.says("对").text()).contains("收货人：安宁", "安宁市连然街道大屯路29号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"为啥要电话", "凭啥要我电话", "要地址干嘛", "為啥要電話"})
    void a_question_is_nobodys_name(String said) {
        var viewer = village().viewer();
        viewer.says("地址");

        assertThat(viewer.says(said).text()).doesNotContain("收货人：");
    }
}
