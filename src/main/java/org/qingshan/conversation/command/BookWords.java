package org.qingshan.conversation.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.claim.Normaliser;

/** What people say of an address in their list: 寄第二个, 把第二个删掉, send to 2. Its number is an ordinal; 寄两个 means goods. */
final class BookWords {
    private static final String SEND = "(?<send>(?:寄|发|送)(?:到|往|去)|改?用|换成)";
    private static final String DELETE = "(?<delete>删掉?|删除|删了)";
    private static final String USUAL = "(?<usual>默认用?|平时用)";
    private static final String PLEASE = "(?:麻烦|请|帮我|那|就|还是|都|把|给我){0,20}";
    private static final String END = "(?:吧|了|好了|就行|就好|就可以|谢谢){0,20}[。.!！~ ]*";
    private static final String ORDINAL = "第(?<word>[一二三四五六七八九十]|\\d{1,2})(?:个|条)?";
    private static final String NUMBERED = "(?:地址)?(?<n>\\d{1,2})(?:号地址)?|地址(?<word>[一二三四五六七八九十])";

    /** The choice of a product is said so too (选第二个, 寄3号), unless it is called an address. */
    private static final List<Pattern> SENTENCES = List.of(
            zh("(?:" + SEND.replace("|改", "|寄给?|改") + "|" + DELETE + "|" + USUAL + ") ?(?:我的?)?" + ORDINAL
                    + "(?:地址|那个)?"),
            zh("(?<send>选)?" + ORDINAL + "地址"),
            zh(ORDINAL + "(?:地址)?" + DELETE),
            zh("(?:" + SEND + "|" + DELETE + "|" + USUAL + ") ?(?:" + NUMBERED + ")"),
            zh("(?:" + NUMBERED + ")" + DELETE),
            Pattern.compile(
                    "(?:please |pls |just ){0,20}(?:(?:(?:send|ship|deliver)(?: it| this| them| everything| my order)? to|use)"
                            + "|(?<delete>delete|remove)|(?<usual>default(?: to)?))(?: the| my)?(?: address)? ?(?:#|no\\.? ?|number )?"
                            + "(?:(?<n>\\d{1,2})(?:st|nd|rd|th)?|(?<word>first|second|third|fourth|fifth))(?: one| address)?(?: please)?[.! ]*"));

    private static final List<Pattern> NEW = List.of(
            zh("(?:我|想|要|再|另外|新){0,4}(?:加|添加|增加|新增|新建|存|添)(?:一?个|多一?个|一下)?(?:新的?)?(?:收货|收件)?地址"),
            Pattern.compile(
                    "(?:please |can i |could i |i |want to |need to |would like to ){0,5}(?:add|save)(?: a| an| another| one more)?(?: new)? (?:shipping |delivery )?address[.!? ]*"));

    private static final List<Pattern> LIST = List.of(
            zh(
                    "(?:我|想|要|怎么|如何){0,4}(?:删掉?|删除|管理|查看|看看|看一下|看|改|换|设|设置|修改|更改)(?:一?下|一?个)?(?:我的?|旧的?|老的?|默认的?|常用的?){1,2}(?:收货|收件)?地址"),
            zh("(?:我|想|要|怎么|如何){0,4}(?:删掉?|删除|管理)(?:一?下|一?个)?(?:收货|收件)?地址"),
            zh("(?:我的?)?(?:默认|常用)(?:收货|收件)?地址"),
            zh(
                    "(?:我|你们?|现在|都|一共|这里|看看|告诉我){0,4}(?:的)?(?:存|记|保存|留|有){1,3}(?:了|过|着)?(?:我的?)?(?:哪些|哪几个|几个|多少个?|什么)(?:收货|收件)?地址(?:呢|啊|呀)?[?？]?"),
            zh(
                    "(?:看看|查一?下|看一?下|给我看|列一?下){0,2}我的(?:收货|收件)?地址(?:都|现在|一共|里面?){0,2}(?:有|是)?(?:哪些|哪几个|几个|什么|列表|清单|簿)(?:呢|啊|呀)?[?？]?"),
            Pattern.compile(
                    "(?:please |can i |how do i |i |want to |need to ){0,5}(?:delete|remove|manage|show|see|list)(?: all)?(?: my| an| the| saved| old){1,2} address(?:es)?[.!? ]*|my (?:saved )?addresses[.!? ]*|(?:my )?default address[.!? ]*"));

    private static final int LONGEST = 60;

    private BookWords() {}

    /** {@code new} for who wants to keep another, and nothing more for who wants to see them; empty for neither. */
    static Optional<String> ofBook(String said) {
        var text = Normaliser.simplified(said).strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return matches(NEW, text) ? Optional.of("new") : matches(LIST, text) ? Optional.of("") : Optional.empty();
    }

    private static boolean matches(List<Pattern> sentences, String text) {
        return sentences.stream().anyMatch(sentence -> sentence.matcher(text).matches());
    }

    /** {@code use 2}, {@code delete 2} or {@code default 2}. */
    static Optional<String> read(String said) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return SENTENCES.stream()
                .map(sentence -> sentence.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> verb(found) + " " + place(found));
    }

    private static Pattern zh(String sentence) {
        return Pattern.compile(PLEASE + sentence + END);
    }

    private static String verb(Matcher found) {
        if (group("delete", found) != null) {
            return "delete";
        }
        return group("usual", found) == null ? "use" : "default";
    }

    private static int place(Matcher found) {
        var number = group("n", found);
        return SmallNumber.of(number == null ? Objects.requireNonNull(group("word", found)) : number);
    }

    /** What stood for it; null where nothing did, or where the sentence has no such part. */
    private static @Nullable String group(String name, Matcher found) {
        return found.pattern().pattern().contains("<" + name + ">") ? found.group(name) : null;
    }
}
