package org.qingshan.conversation.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.conversation.address.Division.Level;

class DivisionTreeTest {

    private static final List<String> PROVINCES =
            List.of(("北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 "
                            + "内蒙古 广西 西藏 宁夏 新疆 香港 澳门 台湾")
                    .split(" "));

    private static final List<String> ROMANISED = List.of(
            ("Beijing,Tianjin,Shanghai,Chongqing,Hebei,Shanxi,Liaoning,Jilin,Heilongjiang,Jiangsu,Zhejiang,Anhui,Fujian,"
                            + "Jiangxi,Shandong,Henan,Hubei,Hunan,Guangdong,Hainan,Sichuan,Guizhou,Yunnan,Shaanxi,Gansu,Qinghai,"
                            + "Inner Mongolia,Guangxi,Tibet,Ningxia,Xinjiang,Hong Kong,Macau,Taiwan")
                    .split(","));

    private final DivisionTree tree = DivisionTree.get();

    private List<Division> all() {
        return PROVINCES.stream()
                .flatMap(name -> tree.named(name).stream())
                .map(DivisionTree.Named::division)
                .filter(division -> division.level() == Level.PROVINCE)
                .flatMap(this::within)
                .toList();
    }

    private Stream<Division> within(Division division) {
        return Stream.concat(
                Stream.of(division), tree.childrenOf(division).stream().flatMap(this::within));
    }

    @Test
    void knows_every_province_by_its_short_name() {
        assertThat(all().stream().filter(division -> division.level() == Level.PROVINCE))
                .hasSize(34);
        for (String name : PROVINCES) {
            assertThat(AddressReader.read(name + " 解放路1号").province()).as(name).startsWith(name);
        }
    }

    @Test
    void knows_every_province_in_latin_letters() {
        for (int i = 0; i < ROMANISED.size(); i++) {
            assertThat(AddressReader.read("Li Lei, 5 Jiefang Road, " + ROMANISED.get(i) + ", China")
                            .province())
                    .as(ROMANISED.get(i))
                    .startsWith(PROVINCES.get(i));
        }
    }

    @Test
    void reads_every_division_by_its_whole_canonical_name() {
        for (Division division : all()) {
            AddressReading reading = AddressReader.read(
                    String.join("", division.path().stream().map(Division::name).toList()) + "解放路1号");
            assertThat(AddressReader.deepest(reading))
                    .as(division.toString())
                    .matches(found -> found.isWithin(division));
        }
    }

    @Test
    void fills_in_what_a_unique_county_lies_in() {
        Map<String, Integer> bearers = new HashMap<>();
        all().forEach(division -> bearers.merge(division.name(), 1, Integer::sum));
        for (Division division : all()) {
            if (division.level() == Level.COUNTY
                    && bearers.get(division.name()) == 1
                    && division.name().length() > 2) {
                AddressReading reading = AddressReader.read(division.name() + "解放路1号");
                assertThat(reading.province())
                        .as(division.name())
                        .isEqualTo(division.path().get(0).name());
                assertThat(reading.county()).as(division.name()).isEqualTo(division.name());
            }
        }
    }

    @Test
    void has_no_two_divisions_of_one_name_in_one_place() {
        for (Division division : all()) {
            assertThat(tree.childrenOf(division).stream().map(Division::name)).doesNotHaveDuplicates();
        }
    }

    @Test
    void knows_the_newer_counties() {
        assertThat(tree.find("新疆维吾尔自治区", "和田地区", "和安县")).isNotNull();
        assertThat(tree.find("新疆维吾尔自治区", "和田地区", "和康县")).isNotNull();
        assertThat(tree.find("浙江省", "杭州市", "临平区")).isNotNull();
        assertThat(tree.find("新疆维吾尔自治区", "白杨市", null)).isNotNull();
    }

    @Test
    void strips_kinds_and_peoples_from_names() {
        assertThat(DivisionNames.stem("湘西土家族苗族自治州")).isEqualTo("湘西");
        assertThat(DivisionNames.stem("积石山保安族东乡族撒拉族自治县")).isEqualTo("积石山");
        assertThat(DivisionNames.stem("东乡族自治县")).isEqualTo("东乡");
        assertThat(DivisionNames.stem("内蒙古自治区")).isEqualTo("内蒙古");
        assertThat(DivisionNames.stem("管城回族区")).isEqualTo("管城");
        assertThat(DivisionNames.stem("赵县")).isEqualTo("赵县");
    }
}
