package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            "苗 秧");

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
        this.others = SAME.stream()
                .map(same -> List.of(same.split(" ")))
                .flatMap(same -> same.stream()
                        .filter(said -> !names.contains(said))
                        .map(said -> same.stream()
                                .filter(names::contains)
                                .findFirst()
                                .map(sold -> new Other(said, sold))
                                .orElse(null)))
                .filter(Objects::nonNull)
                .toList();
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
