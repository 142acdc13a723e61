package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the same thing is called elsewhere: who sells 草莓 is asked for 士多啤梨 in Hong Kong, and 土豆 are 马铃薯 or 洋芋. */
final class OtherNames {
    private static final List<String> SAME = List.of(
            "番茄 西红柿 蕃茄 洋柿子",
            "土豆 马铃薯 洋芋 薯仔",
            "红薯 番薯 地瓜 甘薯 红苕",
            "玉米 苞谷 包谷 苞米 粟米",
            "黄瓜 青瓜",
            "奶酪 芝士 起司 乳酪",
            "草莓 士多啤梨",
            "樱桃 车厘子",
            "猕猴桃 奇异果",
            "菠萝 凤梨",
            "葡萄 提子",
            "辣椒 海椒",
            "香菜 芫荽",
            "包菜 卷心菜 圆白菜 椰菜 莲花白",
            "空心菜 通菜 蕹菜",
            "荸荠 马蹄",
            "核桃 胡桃",
            "蜂蜜 蜜糖",
            "茄子 矮瓜",
            "花生 长生果",
            "巧克力 朱古力",
            "鸡蛋 鸡子儿",
            "生蚝 牡蛎 海蛎子 海蛎 蚵仔",
            "贻贝 淡菜 青口",
            "蛤蜊 花蛤 花甲",
            "红枣 大枣",
            "蚕豆 胡豆",
            "洋葱 葱头",
            "大蒜 蒜头",
            "西兰花 西蓝花",
            "百香果 鸡蛋果",
            "番石榴 芭乐",
            "醪糟 酒酿",
            "茭白 茭白笋 茭瓜 高笋",
            "大酱 黄豆酱",
            "咸鸭蛋 咸蛋 盐蛋",
            "皮蛋 松花蛋 变蛋",
            "香菇 冬菇",
            "木耳 云耳",
            "莴笋 莴苣 青笋",
            "花菜 菜花 花椰菜",
            "胡萝卜 红萝卜",
            "苦瓜 凉瓜",
            "山药 淮山",
            "千张 百叶",
            "桂圆 龙眼",
            "橙子 柳丁",
            "橘子 桔子",
            "牛油果 酪梨 鳄梨",
            "蒜薹 蒜苔",
            "葵花籽 葵花子",
            "袖套 套袖",
            "耳环 耳坠 耳饰",
            "苗 秧");

    /** Of one thing in English, as it is called here and there, without their plural endings. */
    private static final List<String> SAME_IN_ENGLISH = List.of(
            "potato spud tater",
            "eggplant aubergine brinjal",
            "coriander cilantro",
            "zucchini courgette",
            "shrimp prawn",
            "scallion green#onion spring#onion",
            "corn maize sweetcorn",
            "peanut groundnut",
            "papaya pawpaw",
            "lychee litchi",
            "persimmon kaki",
            "beetroot beet",
            "chili chilli",
            "yogurt yoghurt",
            "tofu bean#curd",
            "jujube red#date",
            "kelp kombu",
            "soybean soya#bean soy#bean",
            "soybean#paste soy#paste",
            "wood#ear black#fungus cloud#ear",
            "pickled#cabbage sauerkraut",
            "corn#flour cornmeal corn#meal",
            "broad#bean fava#bean",
            "bell#pepper capsicum",
            "chickpea garbanzo",
            "dragon#fruit dragonfruit pitaya",
            "avocado avo",
            "mushroom shroom",
            "kiwi kiwifruit kiwi#fruit",
            "bok#choy pak#choi",
            "soy#sauce soya#sauce");

    private static final String SEEDLING = "秧";

    /** 番茄秧; not 秧歌. */
    private static final Prefiltered SEEDLINGS = Prefiltered.of("(?<=\\p{IsHan})秧(?![歌苗])");

    /** 花椰菜, 普通菜, 上海椒盐: not what it ends with or begins. */
    private static final Map<String, String> NOT_BEHIND = Map.of("椰菜", "花", "通菜", "普", "海椒", "上");

    private record Other(String said, String sold, Prefiltered within) {
        Other(String said, String sold) {
            this(
                    said,
                    sold,
                    Prefiltered.of((NOT_BEHIND.containsKey(said) ? "(?<!" + NOT_BEHIND.get(said) + ")" : "") + said));
        }
    }

    private final List<Other> others;

    /** Only what no offer is called by itself. */
    OtherNames(List<Offer> offers) {
        var names = offers.stream()
                .flatMap(offer -> Stream.concat(Stream.of(offer.nameZh()), offer.aliases().stream()))
                .map(Normaliser::plain)
                .collect(Collectors.joining("\n"));
        var english = offers.stream()
                .flatMap(offer -> Stream.concat(Stream.of(offer.nameEn()), offer.aliases().stream()))
                .map(Normaliser::plain)
                .collect(Collectors.joining("\n"));
        this.others = Stream.concat(
                        SAME.stream().flatMap(same -> ofSame(same, names::contains, Other::new)),
                        SAME_IN_ENGLISH.stream()
                                .flatMap(same -> ofSame(
                                        same,
                                        name -> word(name).matcher(english).find(),
                                        (said, sold) -> new Other(
                                                said,
                                                sold,
                                                Prefiltered.of(word(said).pattern())))))
                .toList();
    }

    /** What is not sold under its own name, as it is sold. */
    private static Stream<Other> ofSame(
            String same, Predicate<String> isSold, BiFunction<String, String, Other> calledAsSold) {
        var called =
                Stream.of(same.split(" ")).map(name -> name.replace('#', ' ')).toList();
        return called.stream().filter(isSold).findFirst().stream()
                .flatMap(sold ->
                        called.stream().filter(said -> !isSold.test(said)).map(said -> calledAsSold.apply(said, sold)));
    }

    /** "Spud" and "spuds", and no part of another word. */
    private static Pattern word(String name) {
        return Pattern.compile("\\b" + name + "(?:e?s)?\\b");
    }

    String written(String plain) {
        var written = plain;
        for (var other : others) {
            written = other.said().equals(SEEDLING)
                    ? SEEDLINGS.replaceAll(written, other.sold())
                    : other.within().replaceAll(written, other.sold());
        }
        return written;
    }
}
