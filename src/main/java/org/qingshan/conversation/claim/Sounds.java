package org.qingshan.conversation.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Mention.By;

/** Chinese names by their sound: typed in pinyin (huangtao), or with a wrong character that sounds alike (黄挑). */
final class Sounds {
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_SLIP = 6;
    private static final int FIRST_MARKED = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    /** What a finger or a tired eye takes for another: the character of a name, then what is written for it. */
    private static final Set<String> LOOK_ALIKE =
            Set.of("笋荀", "肉内", "栗粟", "茶荼", "菇茹", "柚抽", "橙澄", "藕耦", "瓜爪", "土士", "鸭鸦", "糯儒", "腊猎", "椒淑", "鸡鸠", "薄簿");

    private final Map<String, Mention> names;
    private final Map<String, Mention> byPinyin = new LinkedHashMap<>();
    private final Map<Integer, List<String>> byLength = new HashMap<>();
    private int longest;

    Sounds(Map<String, Mention> names) {
        this.names = names;
        names.forEach((name, mention) -> {
            byLength.computeIfAbsent(name.length(), any -> new ArrayList<>()).add(name);
            var pinyin = Hanzi.pinyin(name);
            if (pinyin != null) {
                byPinyin.merge(pinyin, mention, Mention::or);
                longest = Math.max(longest, pinyin.length());
            }
        });
    }

    /** The name that Latin words from a place on spell in pinyin, the longest that fits; null if none. */
    Phrases.@Nullable Hit<Mention> spelled(String text, int from) {
        Phrases.Hit<Mention> found = null;
        var joined = new StringBuilder();
        int start = from;
        for (int word = 0; word < MOST_WORDS && start < text.length() && Latin.is(text.charAt(start)); word++) {
            int stop = Latin.endOfWord(text, start);
            joined.append(text, start, stop);
            if (joined.length() > longest + 1) {
                break;
            }
            var mention = pinyin(joined.toString());
            if (mention != null) {
                found = new Phrases.Hit<>(mention, stop);
            }
            start = stop < text.length() && text.charAt(stop) == ' ' ? stop + 1 : stop;
        }
        return found;
    }

    private @Nullable Mention pinyin(String typed) {
        var pinyin = withoutTones(typed).replace("lv", "lu").replace("nv", "nu");
        var exact = byPinyin.get(pinyin);
        if (exact != null) {
            return new Mention(exact.offers(), By.NAME, typed);
        }
        return pinyin.length() < SHORTEST_SLIP
                ? null
                : either(typed, byPinyin.keySet().stream().filter(name -> isSlip(pinyin, name)), byPinyin);
    }

    /** Làròu. */
    private static String withoutTones(String typed) {
        return typed.chars().allMatch(letter -> letter < FIRST_MARKED)
                ? typed
                : MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isSlip(String typed, String name) {
        return name.length() >= SHORTEST_SLIP && TypingSlip.isOne(typed, name);
    }

    /** The name a few Chinese characters sound like: as many characters, at most one of them only nearly alike. */
    @Nullable
    Mention like(String typed) {
        var near = byLength.getOrDefault(typed.length(), List.of());
        return either(typed, near.stream().filter(name -> soundsLike(typed, name)), names);
    }

    /** The name a few Chinese characters look like, one of them written for another. */
    @Nullable
    Mention looksLike(String typed) {
        var near = byLength.getOrDefault(typed.length(), List.of());
        return either(typed, near.stream().filter(name -> hasShapeOf(typed, name)), names);
    }

    /** Half of China reads 荀 as what stands below its roof. */
    private static String heard(char sign) {
        return Hanzi.syllable(sign == '荀' ? '笋' : sign);
    }

    /** 茶由 for 茶油, 土几蛋 for 土鸡蛋. */
    @Nullable
    Mention partlyWrittenAs(String typed) {
        var near = byLength.getOrDefault(typed.length(), List.of());
        return either(typed, near.stream().filter(name -> isPartlyWritten(typed, name)), names);
    }

    private static boolean isPartlyWritten(String typed, String name) {
        boolean written = false;
        for (int at = 0; at < name.length(); at++) {
            boolean same = name.charAt(at) == typed.charAt(at);
            written |= same;
            if (!same && !Hanzi.syllable(typed.charAt(at)).equals(Hanzi.syllable(name.charAt(at)))) {
                return false;
            }
        }
        return written;
    }

    private static boolean hasShapeOf(String typed, String name) {
        int nearly = 0;
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) != typed.charAt(at)) {
                nearly++;
                if (nearly > 1 || !LOOK_ALIKE.contains("" + name.charAt(at) + typed.charAt(at))) {
                    return false;
                }
            }
        }
        return nearly == 1;
    }

    private static @Nullable Mention either(String typed, Stream<String> keys, Map<String, Mention> mentions) {
        return keys.map(mentions::get)
                .reduce(Mention::or)
                .map(mention -> new Mention(mention.offers(), By.SLIP, typed))
                .orElse(null);
    }

    private static boolean soundsLike(String typed, String name) {
        int nearly = 0;
        for (int at = 0; at < name.length(); at++) {
            var here = heard(typed.charAt(at));
            var there = Hanzi.syllable(name.charAt(at));
            if (here.isEmpty() || !Syllable.alike(here, there)) {
                return false;
            }
            nearly += here.equals(there) ? 0 : 1;
        }
        return nearly <= 1;
    }
}
