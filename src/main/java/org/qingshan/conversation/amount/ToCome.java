package org.qingshan.conversation.amount;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody says that he will pay, or wants back, beside what he has paid: 付了20，剩下的明天付, "paid 20 and will pay the other 50 later". */
final class ToCome {
    /** A point between digits ends nothing. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=[,，。;；!！\\n])|(?<=\\.)(?!\\d)"
            + "|(?= (?:and|but|while|the other|the rest) )"
            + "|(?= (?:i |we |and )?(?:will|shall|i'll|we'll|i'm going|going to|gonna) )"
            + "|(?=然后|还有|还差|还剩|还要|剩下|剩余|余下|其余|余款|尾款)");

    private static final String LATER =
            "明[天早晚]|明儿|后天|今晚|晚[点些上]|等(?:会|下|一下|一会|我|到)|待会|[过隔](?:几|两|一)天|过(?:会|一会)|稍后|回头|改天|下(?:周|个?月|次)|到时候?|月底|以后|之后"
                    + "|收到?货?(?:了|之?后|再)|发(?:了)?工资|周[一二三四五六日末]|星期[一二三四五六日天]";

    private static final String PAY = "(?:付|转|打|汇|补|交|给)";

    private static final Pattern IN_CHINESE = Pattern.compile(
            "(?:" + LATER + "|[会要再]|准备|打算|想)[^付转打汇补交给]{0,12}" + PAY + "(?!(?:款|钱|账|清|齐|上|给你们?|过去){0,2}[了过完好])(?!的)"
                    + "|(?:剩|余|尾款|其余|还差)[^付转打汇补交给]{0,12}(?:" + LATER + ")[^付转打汇补交给]{0,6}$"
                    + "|还[差剩欠]|(?:没|未|待)付");

    private static final String SOON =
            "later|tomorrow|tonight|soon|next (?:week|month|time|\\w+day)|(?:on |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|when (?:i|it|they|the|you)|once (?:i|it|they|the|you)|after (?:delivery|payday|work)|on (?:delivery|payday|arrival)|in (?:a|an|\\d+) (?:few )?(?:hour|day|minute|week)s?";

    private static final Pattern IN_ENGLISH = Pattern.compile(
            "(?:\\b(?:will|shall|going to|gonna|plan to|want to|intend to|need to|have to|must|can|still)|'ll) (?:\\w+ ){0,2}?(?:pay|send|transfer|give|do|follow|come|be (?:paid|sent|transferred)|to pay|owe)\\b"
                    + "|\\b(?:to be paid|to follow|to come)\\b"
                    + "|\\b(?:tomorrow|next (?:week|month|time|\\w+day)|tonight)\\b"
                    + "|\\b(?:other|rest|remaining|remainder|balance|outstanding|what's left)\\b.{0,30}\\b(?:" + SOON
                    + ")\\b"
                    + "|\\b(?:" + SOON + ")\\b.{0,12}\\b(?:the )?(?:other|rest|remaining|remainder|balance)\\b");

    /** In the same breath it is done. */
    private static final Pattern DONE =
            Pattern.compile("(?<!be )\\b(?:paid|sent|transferr?ed|wired)\\b|尾号|ending in|昨|刚[刚才]?|" + PAY
                    + "[^,，。]{0,12}了|" + PAY + "(?:款|钱|账|清|齐|上|给你们?|过去){0,2}[了过完]|已经?" + PAY);

    /** What is to go back to him: 但是要退5块差价, "keep the 3.2 change". */
    private static final Pattern BACK =
            Pattern.compile("退(?!出)|返还|找零|找我|\\b(?:refund|give (?:me )?back|keep the|the change|return)\\b");

    private static final Pattern PAID = Pattern.compile("付|转账|汇|\\b(?:paid|sent|transferr?ed)\\b");

    private ToCome() {}

    /** The words without those of what is yet to be paid. */
    static String without(String plain) {
        return BETWEEN.splitAsStream(plain).filter(part -> !isToCome(part)).collect(Collectors.joining());
    }

    private static boolean isToCome(String part) {
        if (BACK.matcher(part).find() && !PAID.matcher(part).find()) {
            return true;
        }
        return !DONE.matcher(part).find()
                && (IN_CHINESE.matcher(part.replaceFirst("[\\p{P}\\s]+$", "")).find()
                        || IN_ENGLISH.matcher(part).find());
    }
}
