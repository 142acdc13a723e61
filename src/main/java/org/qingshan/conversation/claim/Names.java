package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qingshan.conversation.claim.Mention.By;

/** Every way the offers of one lineup are called: slots, full names, aliases, the ends of longer names. */
final class Names {
    private static final int SHORTEST_PART = 2;

    /** What people say for short of whatever ends so; other single characters are more often part of another word. */
    private static final String NOUNS = "蛋肉糖鸡鸭鹅鱼虾蟹茶油蜜粉菇耳枣梨橙柚栗瓜姜蒜葱豆笋藕薯酒酱醋盐皂鞋帽袜毯枕肠粽饼苗";

    /** Of these people say 栗子, 橙子; 瓜子 and 鸡子 are something else. */
    private static final String FRUITS = "枣梨橙柚栗桃橘桔杏李柿茄粽";

    /** As everybody calls any of them. */
    private static final Map<String, List<String>> ALSO = Map.of("皂", List.of("肥皂", "香皂"), "茶", List.of("茶叶"));

    /**
     * What may stand behind a name of one sign and makes no other goods of it: 鞋来一双, 虾两斤, 皂多少钱. 鞋带, 虾皮, 藕粉 and 皂盒 are something
     * else.
     */
    private static final String BEHIND =
            "的来要拿给留各再也和跟与吧啊呢了哈呀嘛啦就都我你您他她它俺咱一二两俩三四五六七八九十半百几多少有是怎什好吗么呗哦噢喔行可能谢麻烦老主还请送寄发先帮每全上卖买下太在为没不只那这加减改换退取算另同又想够到早晚明今快才更最比或以及但如果因所已正把将被让叫问说看吃用穿做煮炒蒸嘅咗啲畀俾落唔都系得行中乜点咋啥哪几";

    /** What is used rather than eaten, of which people say 被子, 梳子. */
    private static final String THINGS = "被梳席篮筐鞋杯筷帽扇勺椅桌毯裙裤袜瓶坛刀锅盘罐垫";

    /** Of these they say 坛坛 in Sichuan; 梳梳, 盘盘 and 垫垫 are done, 包包 are carried, 锅锅 are brothers. */
    private static final String DOUBLED = "被席篮筐鞋筷帽勺椅毯裙裤袜瓶坛罐碗盆桶凳柜";

    /** What is carried; not 面包. */
    private static final Prefiltered BAGS = Prefiltered.of("(?:[布背挎提手钱皮草挂书腰]|帆布|零钱|化妆)包$");

    /**
     * What something is made of, and how large it is: 绣花包 for 绣花布包, 香米 for 稻花香大米. 小米 and 大麦 are kinds of their own, and 豆包
     * is none of 香菇豆皮包.
     */
    private static final Prefiltered STUFF = Prefiltered.of(
            "(?<=\\p{IsHan})(?:(?<=^\\p{IsHan}{2,4})(?<![豆木香甘仙])[布皮草竹木棉](?=[包鞋帽垫篮筐席袋扇椅凳]$)|大(?=[米酱枣蒜虾]$))");

    private final Phrases<Mention> exact = new Phrases<>();
    private final Map<String, List<Offer>> byNumber = new HashMap<>();
    private final Map<String, Mention> hanzi = new HashMap<>();
    private final Set<String> slotLetters = new HashSet<>();

    Names(List<Offer> offers) {
        offers.forEach(this::addSlot);
        offers.forEach(offer -> addFull(offer, offers));
        offers.forEach(offer -> addAliases(offer, offers));
        offers.forEach(offer -> addEnds(offer, offers));
    }

    Phrases<Mention> exact() {
        return exact;
    }

    /** Names in Chinese characters, for comparing by sound. */
    Map<String, Mention> hanzi() {
        return hanzi;
    }

    List<Offer> numbered(String digits) {
        return byNumber.getOrDefault(digits, List.of());
    }

    Set<String> slotLetters() {
        return slotLetters;
    }

    private static String zh(Offer offer) {
        return Normaliser.plain(offer.nameZh());
    }

    private static List<String> aliases(Offer offer) {
        return offer.aliases().stream().map(Normaliser::plain).toList();
    }

    private void addSlot(Offer offer) {
        var slot = Normaliser.plain(offer.slot());
        exact.put(slot, new Mention(List.of(offer), By.SLOT, offer.slot()));
        int digits = slot.length();
        while (digits > 0 && Latin.isDigit(slot.charAt(digits - 1))) {
            digits--;
        }
        if (digits < slot.length()) {
            var number = slot.substring(digits);
            slotLetters.add(slot.substring(0, digits));
            byNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(offer);
            exact.put(slot.substring(0, digits) + "0" + number, new Mention(List.of(offer), By.SLOT, offer.slot()));
        }
    }

    private void addFull(Offer offer, List<Offer> offers) {
        var name = zh(offer);
        add(name, offers.stream().filter(other -> zh(other).equals(name)).toList());
    }

    /**
     * An alias that other offers' names end with is nobody's own: 桃 beside 黄桃 and 白桃. What only ends another's alias is: who
     * sells 木耳 calls nothing else so, though 银耳 are called 白木耳 too.
     */
    private void addAliases(Offer offer, List<Offer> offers) {
        for (var alias : aliases(offer)) {
            if (exact.get(alias) == null) {
                add(alias, alias.length() < SHORTEST_PART ? callable(alias, offers) : bearing(alias, offers));
                addPetNames(alias);
            }
        }
    }

    /** 笋子 and 笋笋 for 笋, 坛坛 for 坛子. */
    private void addPetNames(String alias) {
        if (alias.length() == 2 && alias.endsWith("子") && DOUBLED.indexOf(alias.charAt(0)) >= 0) {
            var doubled = alias.substring(0, 1).repeat(2);
            if (exact.get(doubled) == null) {
                add(doubled, Objects.requireNonNull(exact.get(alias)).offers());
            }
        }
        if (alias.length() == 1 && Hanzi.areAll(alias)) {
            var offersCalledSo = Objects.requireNonNull(exact.get(alias)).offers();
            for (var pet : List.of(alias + "子", alias + alias)) {
                if (exact.get(pet) == null) {
                    add(pet, offersCalledSo);
                }
            }
        }
    }

    /** Chinese names carry their noun at the end: 鸡蛋 for 土鸡蛋, 红薯 for 高山红薯. */
    private void addEnds(Offer offer, List<Offer> offers) {
        var name = zh(offer);
        for (int from = 1; Hanzi.areAll(name) && from <= name.length() - SHORTEST_PART; from++) {
            var end = name.substring(from);
            if (exact.get(end) == null) {
                add(end, callable(end, offers));
            }
        }
        addNoun(name, offers);
        addWithoutStuff(name, offers);
    }

    private void addWithoutStuff(String name, List<Offer> offers) {
        var stuff = STUFF.first(name);
        if (stuff == null) {
            return;
        }
        // 花包 is none of 绣花布包.
        int ends = stuff.group().equals("大") ? stuff.start() : 1;
        for (int from = 0; from < ends; from++) {
            var shorter = name.substring(from, stuff.start()) + name.substring(stuff.end());
            if (exact.get(shorter) == null && callable(shorter, offers).isEmpty()) {
                add(shorter, callable(name.substring(from), offers));
            }
        }
    }

    private void addNoun(String name, List<Offer> offers) {
        var noun = name.isEmpty() ? "" : name.substring(name.length() - 1);
        if (noun.equals("面") && exact.get("面条") == null) {
            exact.put("面条", new Mention(callable(noun, offers), By.SHORT, "面条"));
        }
        if (name.length() >= SHORTEST_PART && THINGS.indexOf(noun) >= 0 && exact.get(noun + "子") == null) {
            exact.put(noun + "子", new Mention(callable(noun, offers), By.SHORT, noun + "子"));
        }
        if (BAGS.isIn(name) && exact.get("包包") == null) {
            exact.put("包包", new Mention(offers.stream().filter(Names::isBag).toList(), By.SHORT, "包包"));
        }
        if (name.length() < SHORTEST_PART || NOUNS.indexOf(noun) < 0 || exact.get(noun) != null) {
            return;
        }
        var called = callable(noun, offers);
        for (var other : ALSO.getOrDefault(noun, List.of())) {
            if (exact.get(other) == null) {
                exact.put(other, new Mention(called, By.SHORT, other));
            }
        }
        for (var form :
                FRUITS.indexOf(noun) >= 0 ? List.of(noun, noun + noun, noun + "子") : List.of(noun, noun + noun)) {
            if (exact.get(form) == null) {
                exact.put(form, new Mention(called, By.SHORT, form));
            }
        }
    }

    private static boolean isBag(Offer offer) {
        return BAGS.isIn(zh(offer));
    }

    /** Whether what stands in a text from a place on makes another word of the noun before it. */
    static boolean isOther(String text, int at) {
        return at < text.length() && Character.isIdeographic(text.charAt(at)) && BEHIND.indexOf(text.charAt(at)) < 0;
    }

    /** Whether goods are called by it alone whose name ends so. */
    static boolean isNoun(String sign) {
        return NOUNS.contains(sign);
    }

    /** Somewhere in a name of it. */
    static boolean has(Offer offer, String sign) {
        return zh(offer).contains(sign) || aliases(offer).stream().anyMatch(alias -> alias.contains(sign));
    }

    /** Its own name or alias. */
    static boolean isCalled(Offer offer, String name) {
        return zh(offer).equals(name) || aliases(offer).contains(name);
    }

    /** Some name of it ends so. */
    static boolean endsSo(Offer offer, String end) {
        return endsWith(zh(offer), end) || aliases(offer).stream().anyMatch(alias -> endsWith(alias, end));
    }

    private static List<Offer> bearing(String alias, List<Offer> offers) {
        return offers.stream()
                .filter(offer -> endsWith(zh(offer), alias) || isCalled(offer, alias))
                .toList();
    }

    private static List<Offer> callable(String name, List<Offer> offers) {
        return offers.stream().filter(offer -> endsSo(offer, name)).toList();
    }

    private static boolean endsWith(String whole, String end) {
        return Hanzi.areAll(end) ? whole.endsWith(end) : whole.equals(end);
    }

    private void add(String name, List<Offer> offers) {
        if (name.isEmpty()) {
            return;
        }
        var mention = new Mention(offers, By.NAME, name);
        exact.put(name, mention);
        if (name.length() >= SHORTEST_PART && Hanzi.areAll(name)) {
            hanzi.put(name, mention);
        }
    }
}
