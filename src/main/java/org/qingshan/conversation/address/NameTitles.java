package org.qingshan.conversation.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what may stand right behind a name and is no part of the street. */
final class NameTitles {

    /** 张三 女士. */
    private static final Pattern APART =
            Pattern.compile(" (?:先生|女士|小姐|太太)(?=[ ,;:|/!?()\n]|" + PastedLine.TAKEN + "|$)");

    /** 张三(女士): the shops add it, and it is no part of the name. */
    private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(\\[](?:先生|女士|小姐|太太|男士|同学|老师)[)\\]]");

    /** 王姐(王秀兰): how she is called, and her name. */
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile(" ?\\((\\p{IsHan}{2,4})\\)");

    /** 就写张女士, 那就填王芳吧: said in answer to who gets it. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:那|就|你|麻烦|请|可以|先|名字|收件人|收货人){0,4}(?:写|寫|填|叫|署名)(?<name>\\p{IsHan}{2,5}?)[吧啊呀哦。.!！ ]*$");

    /** 姓李，单名一个明字; 刘是姓，名字叫刘备: the name is told in two halves. */
    private static final Pattern IN_HALVES = Pattern.compile(
            "(?:[我他她]|本人|收[货貨件]人|名字){0,2}(?:姓(?<family>\\p{IsHan}{1,2}?)[,，、 ]{0,2}(?:单名|單名)(?:是|叫|就|只有){0,2}一?[个個]?(?<given>\\p{IsHan})字?"
                    + "|(?<sign>\\p{IsHan})是姓[,，、 ]{1,2}(?:全名|名字?|姓名)(?:叫|是)(?<whole>\\k<sign>\\p{IsHan}{1,2}))[的吧啊呀哦。.!！ ]{0,4}");

    private static final Pattern LABELLED = Pattern.compile("名字|收件人|收货人");

    private static final Pattern TITLED =
            Pattern.compile("(?<name>\\p{IsHan}{1,3}?)(?:先生|女士|小姐|太太|老师|阿姨|同学|经理|师傅|大姐|大哥|医生|主任|[姐哥叔婶姨总])");

    /** 乐乐妈妈. */
    private static final Pattern OF_A_CHILD = Pattern.compile("(?![我你他她])\\p{IsHan}{1,3}(?:妈妈|爸爸|奶奶|爷爷)");

    private static final Pattern FAMILIAR = Pattern.compile("[小老阿](?<name>\\p{IsHan})");

    /** 公司名, 全名, 安全地址: some begin as a surname does. */
    private static final Pattern NO_NAME = Pattern.compile(
            Courtesies.KIN + "|.*(?:地址|电话|号码|手机|名字|姓名|备注|公司|单位)|(?:公司|单位|学校|店铺?|全|真|网|原|别|简|实|本|花|昵|曾用|家)(?:人?名字?|称)");

    private NameTitles() {}

    /** Whether what is told to be written is somebody: 张女士, 王芳, 老王; no 公司名, 贺卡 or 快递师傅. */
    static boolean isTold(String name) {
        String folded = Folding.fold(name);
        if (PersonName.isTalk(folded) || NO_NAME.matcher(folded).matches()) {
            return false;
        }
        Matcher titled = TITLED.matcher(folded);
        Matcher familiar = FAMILIAR.matcher(folded);
        if (titled.matches() && PersonName.isLikely(titled.group("name"))
                || familiar.matches() && PersonName.isLikely(familiar.group("name"))
                || OF_A_CHILD.matcher(folded).matches()) {
            return true;
        }
        return !titled.matches() && PersonName.isWithSurname(folded);
    }

    /** The whole name, where it is told in two halves. */
    static Optional<String> inHalves(String text) {
        Matcher halves = IN_HALVES.matcher(text.strip());
        return halves.matches()
                ? Optional.of(
                        halves.group("whole") == null
                                ? halves.group("family") + halves.group("given")
                                : halves.group("whole"))
                : Optional.empty();
    }

    /** The name alone, where it is told what to write for one. */
    static String withoutLead(String text) {
        var whole = inHalves(text);
        if (whole.isPresent()) {
            return whole.get();
        }
        Matcher lead = LEAD.matcher(text.strip());
        return lead.matches() && isTold(lead.group("name")) ? lead.group("name") : text;
    }

    /** 写错了, 叫外卖, 写老地址: told to be written or called, and nobody's name. */
    static boolean isOfNobody(String text) {
        Matcher lead = LEAD.matcher(text.strip());
        return lead.matches() && !LABELLED.matcher(text).find() && !isTold(lead.group("name"));
    }

    /** The name with what belongs to it; takes from the line what does not. */
    static Span withTitle(PastedLine line, Span name) {
        Matcher apart = behind(APART, line, name);
        Span whole = apart.lookingAt() ? new Span(name.start(), apart.end()) : name;
        Matcher title = behind(IN_BRACKETS, line, whole);
        if (title.lookingAt()) {
            line.take(title.start(), title.end());
            return whole;
        }
        Matcher other = behind(NAME_IN_BRACKETS, line, whole);
        return other.lookingAt() && PersonName.isWithSurname(other.group(1))
                ? new Span(whole.start(), other.end())
                : whole;
    }

    private static Matcher behind(Pattern pattern, PastedLine line, Span name) {
        return pattern.matcher(line.view()).region(name.end(), line.length());
    }
}
