package org.qingshan.conversation.words;

/**
 * What a yes is made of, for the patterns of those who listen for one. How much of it is one hangs on what was said before:
 *
 * <ul>
 *   <li>{@link YesOrNo}: to anything that was asked. Only what is a yes everywhere; not 要得, 好了 or 没问题, which may say that it was heard, is enough,
 *       or that there is nothing to ask.
 *   <li>{@link org.qingshan.conversation.heard.BareWishWords}: to goods that were offered. 要 and "that one" are a yes there.
 *   <li>{@link CartAgreedWords}: to the cart that was read back. Whatever agrees is a yes there, and what would take a card; surprise and thanks are none.
 *   <li>{@link OrderingWords}: to nothing. It says itself that a cart shall be ordered; a yes may stand beside it.
 *   <li>{@code ReadBackWords}: to an address that was read back. That it is right, or that it shall go there, is a yes, even 对了.
 * </ul>
 */
public final class YesWords {
    /** Behind whatever shall be done: 下单吧. 下单的 is who does it. */
    public static final String URGING = "[吧啊呀呐哪哦喔嘛哈嘞咧呗噻撒哟勒哩]";

    /** Behind a word that agrees, and changes nothing of it. */
    static final String MILD = "[的滴哒嘅" + URGING + "]";

    /** With 了, and what has it in it: 好了, 行啦 may say that it is enough. */
    public static final String SOFT = "[了啦喇咯喽" + MILD + "]";

    /** As yes is said up and down the country. */
    public static final String ELSEWHERE = "要得|得行|对头|妥{1,2}|巴适|安逸";

    /** Nothing is to be said against it. */
    public static final String NO_FAULT = "没有?问题|冇问题|没毛病|没有?错儿?|冇错|无误|正确";

    static final String AS_IT_IS = "这样子?|这么着?|酱紫?|咁样?|[格葛]能|恁个";

    public static final String THANKS = "谢谢|多谢|感谢|谢了|谢啦|唔该|辛苦|麻烦";

    /** Who sells, as he is called by whoever buys. */
    public static final String SELLER = "老板娘?|主播|亲";

    /** Alone, or ahead of what is agreed to. */
    public static final String IN_ENGLISH = "yes|yep|yeah|yup|ok|okay|sure";

    /** Behind it; also where the spaces are left out. */
    static final String POLITELY = "please|pls|thanks|thank ?you";

    static final String IT = " (?:it|them|that|this|these|those|all|everything|all of (?:it|them)|the lot)";

    private YesWords() {}
}
