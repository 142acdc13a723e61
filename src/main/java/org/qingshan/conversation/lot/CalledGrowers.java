package org.qingshan.conversation.lot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Hanzi;

/**
 * Growers as others call them: 张桂花, 桂花婶, "Guihua", "Zhang Guihua". Pure.
 *
 * @param said where one of them is called so, as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it, in small letters
 * @param names who may be meant
 */
public record CalledGrowers(String said, Pattern pattern, List<String> names) {
    private static final String TITLE = "(?:阿?[姨婶姐哥叔伯婆公妈爷奶嫂]|大[妈娘姐哥爷叔婶嫂]|师傅|老板)";
    /** 桂花婶, 龙阿婆家. */
    private static final String BEHIND = TITLE + "?家?";

    private static final Pattern TITLED = Pattern.compile("\\p{IsHan}+?(?=\\p{IsHan})" + TITLE + "家?");

    /** So names are spelt, too, as 何, 游 and 金: whoever is spoken of in English, or a weight, is no grower for it. */
    private static final Set<String> NO_NAMES = Set.of("he", "she", "you", "me", "ma", "an", "men", "man", "jin");

    /** By the longest of what they are called that is said: the whole name, the given one alone, and both as they are spelt; empty where none is. */
    public static Optional<CalledGrowers> in(String said, Collection<String> growers) {
        return growers.stream()
                .flatMap(CalledGrowers::called)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(words -> new CalledGrowers(
                        said,
                        pattern(words),
                        growers.stream()
                                .filter(name -> called(name).anyMatch(words::equals))
                                .toList()))
                .filter(one -> one.pattern.matcher(said).find())
                .findFirst();
    }

    /** Whether it is surely of a person: a whole name, one with a title, or one that is spelt; 桂花 alone is a flower, too. */
    public boolean isSure() {
        var found = pattern.matcher(said);
        return found.find()
                && (names.contains(found.group())
                        || !isHan(found.group())
                        || TITLED.matcher(found.group()).matches());
    }

    /** What is said, with this where they are called so first. */
    public String with(String instead) {
        return pattern.matcher(said).replaceFirst(Matcher.quoteReplacement(instead));
    }

    private static Stream<String> called(String name) {
        var whole = name.strip().toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>(List.of(whole));
        if (!isHan(whole)) {
            all.addAll(List.of(whole.split(" ")));
        } else if (whole.length() > 1) {
            var surname = Hanzi.pinyin(whole.substring(0, 1));
            var given = Hanzi.pinyin(whole.substring(1));
            if (whole.length() > 2) {
                all.add(whole.substring(1));
            }
            if (surname != null && given != null) {
                all.addAll(List.of(surname + " " + given, given + " " + surname, surname, given));
            }
        }
        return all.stream().filter(one -> one.length() > 1 && !NO_NAMES.contains(one));
    }

    private static boolean isHan(String word) {
        return word.chars().allMatch(Character::isIdeographic);
    }

    private static Pattern pattern(String words) {
        return isHan(words)
                ? Pattern.compile(Pattern.quote(words) + BEHIND)
                : Pattern.compile("\\b(?:(?:mr|mrs|ms|auntie|aunt|uncle) )?" + Pattern.quote(words) + "\\b");
    }
}
