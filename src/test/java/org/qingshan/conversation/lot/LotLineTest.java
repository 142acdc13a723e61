package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What a line of goods that come in tells, of a village whose growers are 吴秀英, 麻三妹, 张桂花 and Mei Lan. */
class LotLineTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final List<Product> GOODS = List.of(
            new Product("竹笋", "Bamboo shoots", Unit.JIN).alsoCalled("shoots"),
            new Product("黄桃", "Yellow peaches", Unit.BOX).alsoCalled("peaches", "桃"),
            new Product("红糖", "Brown sugar", Unit.BAG).alsoCalled("sugar"));
    private static final List<String> GROWERS =
            List.of("吴秀英", "麻三妹", "张桂花", "Mei Lan", "张桃花", "张会英", "刘能", "Will Chen");

    /** Goods, grower, quantity in their unit, day, terms, strange words; "-" for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "吴秀英 shoots 31 jin picked 25 November | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin picked on 25 November | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin picked on the 25th of November | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin, Nov 25 | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin picked Nov. 25th | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin 25 November picked, 9 yuan a jin | 竹笋 吴秀英 31 11-25 9_yuan_a_jin -",
                "吴秀英 shoots 31 jin picked 2026-11-25 | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin picked 11/25 | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin picked 5/11 | 竹笋 吴秀英 31 - - picked_5/11",
                "吴秀英 shoots 31 jin dug yesterday morning | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin picked two days ago | 竹笋 吴秀英 31 11-24 - -",
                "吴秀英 shoots 31 jin picked last night | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 shoots 31 jin harvested early this morning | 竹笋 吴秀英 31 11-26 - -",
                "收 吴秀英 竹笋 31斤 昨天下午刚挖的 | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 竹笋 31斤 三天前挖的 | 竹笋 吴秀英 31 11-23 - -",
                "吴秀英 竹笋 31斤 2026/11/25摘 | 竹笋 吴秀英 31 11-25 - -",
                "吴秀英 竹笋 31斤 11/5 | 竹笋 吴秀英 31 11-05 - -",
                "麻三妹 红糖 两大袋 2月30日 | 红糖 麻三妹 2 - - 2月30日",
                "麻三妹 红糖 2月30日 5袋 | 红糖 麻三妹 5 - - 2月30日",
                "麻三妹 红糖 7袋 十月初三 | 红糖 麻三妹 7 - - 十月初三",
                "吴秀英 竹笋 43斤 三七分 | 竹笋 吴秀英 43 - - 三七分",
                "吴秀英 shoots 2 tons | 竹笋 吴秀英 4000 - - -",
                "吴秀英 shoots 1.2 tons | 竹笋 吴秀英 2400 - - -",
                "吴秀英 shoots 1,200 jin | 竹笋 吴秀英 1200 - - -",
                "吴秀英 shoots 2 wheelbarrows | 竹笋 吴秀英 2 - - wheelbarrows",
                "吴秀英 shoots 37 jin at 8 yuan a jin | 竹笋 吴秀英 37 - 8_yuan_a_jin -",
                "吴秀英 shoots 37 jin for 8 yuan per jin, harvested this morning | 竹笋 吴秀英 37 11-26 8_yuan_per_jin -",
                "吴秀英 shoots 37 jin @ 8/jin | 竹笋 吴秀英 37 - 8/jin -",
                "吴秀英 shoots 37 jin price 8 rmb | 竹笋 吴秀英 37 - 8_rmb -",
                "吴秀英 竹笋 37斤 收购价8元 | 竹笋 吴秀英 37 - 8元 -",
                "吴秀英 竹笋 一百八十斤半 | 竹笋 吴秀英 180.5 - - -",
                "吴秀英 竹笋 180斤半 | 竹笋 吴秀英 180.5 - - -",
                "吴秀英 竹笋 50公斤 | 竹笋 吴秀英 100 - - -",
                "吴秀英 shoots 50 kg | 竹笋 吴秀英 100 - - -",
                "吴秀英 竹笋 两吨 | 竹笋 吴秀英 4000 - - -",
                "吴秀英 竹笋 80斤左右 | 竹笋 吴秀英 80 - - -",
                "吴秀英 竹笋 两背篓 | 竹笋 吴秀英 - - - 两背篓",
                "张桂花 peaches a dozen boxes weighing 125 kg picked yesterday morning | 黄桃 张桂花 12 11-25 - -",
                "张桂花 peaches thirty boxes | 黄桃 张桂花 30 - - -",
                "张桂花 peaches half a box | 黄桃 张桂花 0.5 - - -",
                "张桂花 peaches two dozen boxes | 黄桃 张桂花 24 - - -",
                "Mei Lan peaches 20 boxes | 黄桃 Mei_Lan 20 - - -",
                "mei lan's peaches 20 boxes | 黄桃 Mei_Lan 20 - - -",
                "Ann Bee peaches 20 boxes | 黄桃 Ann_Bee 20 - - -",
                "吴秀英竹笋47斤 | 竹笋 吴秀英 47 - - -",
                "吴秀英送来竹笋48斤 | 竹笋 吴秀英 48 - - -",
                "吴秀英家的竹笋 48斤 | 竹笋 吴秀英 48 - - -",
                "竹笋48斤吴秀英 | 竹笋 吴秀英 48 - - -",
                "吴秀英 brought 48 jin of shoots | 竹笋 吴秀英 48 - - -",
                "张桃花 桃 20箱 | 黄桃 张桃花 20 - - -",
                "李四 黄桃 20箱 | 黄桃 李四 20 - - -",
                "秀英 竹笋 49斤 | 竹笋 秀英 49 - - -",
                "李四 黄桃 20箱 好得很 | 黄桃 - 20 - - 好得很",
                "吴秀英 竹笋 43斤 张桂花 | 竹笋 吴秀英 43 - - 张桂花",
                "吴秀英 竹笋 43斤 包装好了 | 竹笋 吴秀英 43 - - 包装好了",
                "张桂花 柚子 30箱 | 柚子? 张桂花 30 - - -",
                "柚子 30箱 | 柚子? - 30 - - -",
                "王五 柚子 30箱 | 柚子? 王五 30 - - -",
                "张桂花 sweet potatoes 30 jin | sweet_potatoes? 张桂花 30 - - -",
                "张桂花 黄桃 40箱 重200斤 12块一箱 周一摘的 | 黄桃 张桂花 40 11-23 12块一箱 -",
                "张桂花 黄桃 30箱 12块5一箱 150斤 | 黄桃 张桂花 30 - 12块5一箱 -",
                "张桂花 黄桃 30箱 150斤 每箱按12块 | 黄桃 张桂花 30 - 每箱12块 -",
                "张桂花 黄桃 30箱 150斤 每箱子12块 | 黄桃 张桂花 30 - 每箱12块 -",
                "张桂花 黄桃 30箱 150斤 每一箱算12块5 | 黄桃 张桂花 30 - 每箱12块5 -",
                "张桂花 黄桃 30箱 150斤 每箱：12块 | 黄桃 张桂花 30 - 每箱12块 -",
                "张桂花 黄桃 30箱 150斤 每箱@12 | 黄桃 张桂花 30 - 每箱12 -",
                "张桂花 黄桃 30箱 150斤每箱收购价12块 | 黄桃 张桂花 30 - 每箱12块 -",
                "张桂花 黄桃 30箱 150斤 价格12块一箱 | 黄桃 张桂花 30 - 12块一箱 -",
                "张桂花 peaches 30 boxes 150 jin at 12 yuan per box | 黄桃 张桂花 30 - 12_yuan_per_box -",
                "张桂花 peaches 30 boxes at 12 yuan each, picked yesterday | 黄桃 张桂花 30 11-25 12_yuan -",
                "张桂花 peaches 30 boxes 12 yuan apiece | 黄桃 张桂花 30 - 12_yuan -",
                "张桂花 黄桃 30箱 12 | 黄桃 张桂花 30 - 12 -",
                "张桂花 黄桃 50箱 八成 | 黄桃 张桂花 50 - 八成 -",
            })
    void a_line_tells_what_is_in_it_and_nothing_else(String said, String meant) {
        assertThat(told(LotLine.read(said, GOODS, GROWERS, THURSDAY))).isEqualTo(meant.strip());
    }

    /** Quantity in the unit of the goods, and kilograms; "-" for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "李春花 黄桃 20箱 一箱五斤 | 20 50",
                "李春花 黄桃 20箱 一箱5斤半 12块一箱 | 20 55",
                "张桂花 黄桃 20箱 每箱装五斤 | 20 50",
                "张桂花 黄桃 20箱 每箱大约5斤 | 20 50",
                "张桂花 黄桃 20箱，五斤一箱，每箱12块 | 20 50",
                "张桂花 5斤装的黄桃 20箱 | 20 50",
                "张桂花 黄桃 20箱 2.5公斤/箱 | 20 50",
                "张桂花 黄桃 一百斤 一箱五斤 | 20 50",
                "张桂花 黄桃 一百零三斤 一箱五斤 | - -",
                "张桂花 黄桃 每箱五斤 | - -",
                "张桂花 黄桃 一箱 五斤 | 1 2.5",
                "张桂花 黄桃 20箱 每箱0斤 | 20 0",
                "张桂花 peaches 20 boxes, 2.5 kg a box | 20 50",
                "张桂花 20 boxes of 5 jin peaches | 20 50",
                "张桂花 peaches 20 boxes 5 jin each at 12 yuan a box | 20 50",
                "张桂花 peaches twenty boxes each weighing 2.5 kg | 20 50",
                "张桂花 黄桃 30箱 150斤 每箱12块 | 30 75",
                "张桂花 黄桃 30箱 12块一箱 150斤 | 30 75",
                "张桂花 peaches 30 boxes at 12 yuan a box, 75 kg | 30 75",
                "张桂花 peaches 20 boxes 5 jin a box at 12 yuan | 20 50",
                "吴秀英 竹笋 每箱五斤 100 | 100 -",
                "吴秀英 竹笋 20箱 一箱五斤 | 100 -",
                "吴秀英 shoots 20 bags, 5 kg per bag | 200 -",
            })
    void what_a_pack_weighs_is_heard_for_what_it_says(String said, String meant) {
        var line = LotLine.read(said, GOODS, GROWERS, THURSDAY);
        var draft = new IntakeDraft(Map.of()).with(unnamed(line));
        var goods = Objects.requireNonNull(line.product());
        var measured = draft.quantityOf(goods).map(number -> draft.measuring(number, goods.unit()));
        assertThat(OtherWords.of(line.others(), line.grower(), false).strange()).isEmpty();
        assertThat(word(measured.flatMap(IntakeDraft::quantity)
                                .map(BigDecimal::toPlainString)
                                .orElse(null))
                        + " "
                        + word(measured.flatMap(IntakeDraft::weight)
                                .map(grams -> grams.movePointLeft(3)
                                        .stripTrailingZeros()
                                        .toPlainString())
                                .orElse(null)))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃 30箱 150斤 每箱子12块",
                "黄桃 30箱 150斤 每箱按12块",
                "黄桃 30箱 150斤 每箱：12块",
                "黄桃 30箱 150斤 每箱@12",
                "黄桃 30箱 150斤每箱收购价12块"
            })
    void the_weight_of_all_before_a_price_is_not_that_of_one_box(String said) {
        assertThat(PackWeight.in(said)).isEmpty();
    }

    /** The goods of this test are in no database. */
    private static LotLine unnamed(LotLine line) {
        return new LotLine(
                null,
                line.grower(),
                List.of(),
                line.quantity(),
                line.unitWord(),
                line.weight(),
                line.pack(),
                line.terms(),
                line.harvestedOn());
    }

    private static String told(LotLine line) {
        var others = OtherWords.of(line.others(), line.grower(), line.product() == null);
        var product = line.product();
        var day = line.harvestedOn();
        var quantity = new IntakeDraft(Map.of(
                        "quantity",
                        line.quantity() == null ? "0" : line.quantity().toPlainString(),
                        "unit",
                        line.unitWord()))
                .quantityOf(product == null ? new Product("柚子", "柚子", unit(line)) : product)
                .filter(number -> number.signum() > 0);
        return String.join(
                " ",
                product == null ? word(others.goods()) + "?" : product.name(true),
                word(others.grower()),
                word(quantity.map(BigDecimal::toPlainString).orElse(null)),
                word(day == null ? null : day.toString().substring(5)),
                word(line.terms()),
                word(others.strange()));
    }

    private static Unit unit(LotLine line) {
        return line.units().iterator().next();
    }

    private static String word(@Nullable String word) {
        return word == null || word.isEmpty() ? "-" : word.replace(' ', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收货吴秀英竹笋47斤 | true",
                "吴秀英送来竹笋48斤 | true",
                "吴秀英刚送来48斤竹笋 | true",
                "今天吴秀英带来了竹笋48斤 | true",
                "李大姐送来竹笋48斤 | true",
                "Mei Lan brought 48 jin of shoots | true",
                "Mei Lan delivered 20 boxes of peaches | true",
                "桃二十三箱，吴秀英的 | true",
                "吴秀英的竹笋到了，十五斤 | true",
                "吴秀英竹笋8斤收了 | true",
                "吴秀英12斤竹笋 | true",
                "收桃二十四箱 吴秀英 | true",
                "5 boxes of peaches from 吴秀英, picked yesterday | true",
                "peaches 20 boxes 吴秀英 | true",
                "吴秀英 dropped off 12 boxes of peaches at 9 | true",
                "got 15 boxes of peaches from Mei Lan | true",
                "桃到了12箱 | true",
                "黄桃20箱，张会英的 | true",
                "刘能的桃子到了12箱 | true",
                "20 boxes of peaches, Will Chen | true",
                "20 boxes of peaches from Mei Lan for sale tonight | true",
                "张会英的桃能留两箱 | false",
                "3 boxes of peaches for 吴秀英 | false",
                "three boxes of peaches for Mei Lan | false",
                "刚收了12箱桃 | true",
                "吴秀英的桃我要两箱 | false",
                "来两箱吴秀英的桃 | false",
                "吴秀英的桃坏了两箱 | false",
                "吴秀英的桃还剩两箱 | false",
                "给吴秀英留两箱桃 | false",
                "黄桃两箱 | false",
                "keep 2 boxes of peaches for 吴秀英 | false",
                "给我送来竹笋48斤 | false",
                "帮我带来两箱黄桃 | false",
                "我送来竹笋48斤 | false",
                "竹笋48斤送来 | false",
                "吴秀英送来竹笋48斤了吗 | false",
                "吴秀英送来的竹笋甜不甜 | false",
                "收货地址 湖南省长沙市 竹笋3斤 | false",
                "收货人王小明 竹笋3斤 | false",
                "please bring me 2 boxes of peaches | false",
                "要48斤竹笋 | false",
            })
    void who_tells_the_team_what_has_come_is_told_from_who_wants_it(String said, boolean isIntake) {
        assertThat(IntakeWords.tell(said) && IntakeWords.tell(said, GOODS, GROWERS, THURSDAY))
                .isEqualTo(isIntake);
    }
}
