package org.qingshan.conversation.host;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose the goods are that somebody puts up, said in a clause of its own: 老周家的, 吴秀英编的, 李婶, "Old Zhou's", "from Auntie Chen".
 *
 * @param rest what else is said
 * @param grower empty where it is not said
 */
record GoodsOfGrower(String rest, String grower) {
    private static final String SURNAME =
            "[王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚]";

    private static final String TITLE = "(?:大爷|大妈|大姐|大哥|大叔|大婶|大娘|大伯|阿姨|师傅|奶奶|爷爷|婆婆|阿婆|阿公|老汉|[一二三四五六]?[爷婶婆姐哥叔伯嫂妈娘])";

    /** As people call somebody, or with a surname and what follows shows that somebody has made it. */
    private static final String CALLED =
            "(?:[老小]" + SURNAME + "|" + SURNAME + TITLE + "|" + SURNAME + "\\p{IsHan}{1,2}(?=家的?|[编做种养酿腌熬晒织]的))";

    private static final String MADE = "(?:他们?|她们?|自己|自)?家?里?(?:手工)?[编做种养酿腌熬晒织打]?(?:出来)?的?";

    private static final Pattern CHINESE =
            Pattern.compile("(?<=[,，。;； ])(?:都?是|这是)?(?<grower>" + CALLED + ")" + MADE + "(?=[,，。;； !！]|$)");

    private static final Pattern SOMEBODY = Pattern.compile(CALLED);

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:,\\s*|\\s+)(?:(?:they are|it's|it is|all) )?(?:(?:from|by|made by|grown by) (?:the )?(?<from>(?:[A-Z][a-z]+ ?){1,3})(?=$|[,.!])|(?<grower>(?:[A-Z][a-z]+ ?){1,3})'s(?: own)?(?=$|[,.!]))");

    /** @param names of those whom the shop knows */
    static GoodsOfGrower of(String text, List<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> Pattern.compile("(?<=^|[,，。;； ])(?:都?是|from |by )?(?<grower>" + Pattern.quote(name)
                        + ")(?:" + MADE + "|'s)(?=[,，。;； !！]|$)"))
                .map(known -> without(text, known.matcher(text), "grower"))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> without(text, CHINESE.matcher(text), "grower"))
                .or(() -> without(text, ENGLISH.matcher(text), "from", "grower"))
                .orElse(new GoodsOfGrower(text, ""));
    }

    /** 老周, 李婶: nothing that could be sold. */
    static boolean isSomebody(String name) {
        return SOMEBODY.matcher(name).matches();
    }

    private static Optional<GoodsOfGrower> without(String text, Matcher found, String... groups) {
        if (!found.find()) {
            return Optional.empty();
        }
        var grower = "";
        for (var group : groups) {
            grower = found.group(group) == null ? grower : found.group(group).strip();
        }
        return Optional.of(
                new GoodsOfGrower(text.substring(0, found.start()) + "," + text.substring(found.end()), grower));
    }
}
