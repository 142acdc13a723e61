package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A kind word for a kind word, and what whoever asks for advice is told. English is in {@code messages/talk_en.properties}. */
@MessageBundle(value = "talk", locale = "zh")
public interface TalkText {
    @Message("你好呀！看中哪样，发编号和数量就行，比如 A1 2。")
    String hello();

    @Message("不客气，有什么随时说。")
    String thanks();

    @Message("这件事要点一下才算：")
    String onlyTapped();

    @Message("上一句我没看懂，所以什么都没改。要改就再说一遍，比如「地址改成…」「收货人改成…」「A1 改成 2」。")
    String nothingDone();

    /** Beside an address that is read back with what else was said of it. */
    @Message("「{said}」这句我没看懂，没有改。要改就单独再发一次。")
    String partUnheard(String said);

    @Message("谢谢惦记，这边都好着呢😄 想要什么随时说。")
    String fineMyself();

    @Message("还没下单。")
    String notOrderedYet();

    @Message("买家的投诉，还没人答（{count}）：{lines}\n发「提问」，它们排在最前面，点一下就能答。")
    String complaintsWait(int count, String lines);

    @Message("有买家投诉：「{words}」。发「提问」就能答。")
    String complaintHeard(String words);

    @Message("好，已经记下来给主播看了，请他打给你。")
    String hostCallsYou();

    @Message("刚才报的坏了多少，还等你说一声，说了我就报给店家；不报了就说「不报了」。")
    String damageStillOpen();

    @Message("订单 {number} 已经取消了。")
    String isCancelled(int number);

    @Message("订单 {number} 已经取消了，现在没有下单的货；要买就再发一次。")
    String isCancelledAndNothingOrdered(int number);

    @Message("我又跟店家说了一遍，请他再查一查，有结果告诉你。")
    String hostLooksAtMoney();

    @Message("多付的不用另外申请，店家对账查到了会退给你。要是付的数还没告诉我，就把实际付的数和尾号发来，比如：已付 60 尾号1234。")
    String overGoesBack();

    @Message("收货人还是{recipient}，你的名字和电话没有写上去。要换成你收，就说：收货人是{name}。")
    String recipientStays(String recipient, String name);

    @Message("这里还没有你存过的地址。")
    String noneKept();

    @Message("订单 {number} 一共 {total}。")
    String costs(int number, String total);

    @Message("好，不急，慢慢看。想要什么，发名字和数量就行。")
    String noHurry();

    @Message("好嘞！")
    String fine();

    @Message("另外那样我没听准是哪个，点一下就给你加上：")
    String whatElseIsMeant();

    @Message("能，现在就能买。要什么点一下，或者发名字和数量：")
    String addedFirst();

    @Message("今天大家买得最多的：{list}。")
    String boughtMost(String list);

    @Message("哪样买的人最多，现在还看不出来。另外还有：")
    String noneBoughtYet();

    @Message("想要哪样点一下，或者发名字和数量。")
    String tapWhatYouLike();

    @Message("加上这里面一样就包邮，点一下就行：")
    String fillsUp();

    @Message("留不到那么久。")
    String notKeptSoLong();

    @Message("要就现在拿下，点一下：")
    String takenNow();

    @Message("你还没要什么，所以没有留着的。想买就发编号和数量，比如 A1 2。")
    String nothingKept();

    @Message("直播结束后不接新单，等下次开播再买；已经留给你的，时间到之前还能确认。")
    String afterStream();

    @Message("不放心就问「谁种的」「哪天摘的」，店里怎么记的我就怎么说；寄出了给你单号。")
    String trust();

    @Message("名字、电话、地址是寄货用的：店里的人和快递看得到，别的买家看不到。不想留了，发「删除我的资料」。")
    String privacy();

    @Message("能加，还没下单呢，要的都放在一起，运费只算一次。要什么点一下，或者发名字和数量：")
    String addedToCart();

    @Message("能加，订单 {number} 还没打包，加的放进同一个包裹，运费只算一次。要什么点一下，或者发名字和数量：")
    String addedToOrder(int number);

    @Message("订单 {number} 已经打包了，加不进去了。现在要的另开一单，另寄一个包裹。要什么点一下，或者发名字和数量：")
    String addedNoMore(int number);

    @Message("我是{shop}的小助手，一个机器人：记单、查单我都会。我不懂的会转给主播，主播是真人。")
    String who(String shop);

    @Message("😄 谢谢捧场，看中哪样就说。")
    String laugh();

    @Message("你的声音我收到了，可我只认得字，对不住。想知道什么，点下面一个就行。" + "别的话打几个字就好，比如「卖了多少」「周五能带80斤笋」。收货点已经知道你找，会给你回话。")
    String voiceOfGrower();

    @Message("我的货卖了多少")
    String mineButton();

    @Message("看账")
    String statementButton();

    @Message("拿钱")
    String payoutsButton();

    @Message("🎤 {grower}发来一段语音，机器听不懂。给回个电话，或者让人去问一声。")
    String growerSpoke(String grower);

    @Message("货单上的现在都有货，不用排队：想要什么，发编号和数量就行。")
    String nothingToWaitFor();

    @Message("要候补就点一下，或者发编号和数量：有货按先后留给你，我马上告诉你。")
    String howToWait();

    @Message("{name}（{slot}）你已经在候补：{quantity}。有货我马上告诉你。")
    String waitsAlready(String name, String slot, String quantity);

    @Message("{name}（{slot}）现在没货了。")
    String soldOutNow(String name, String slot);

    @Message("{name}（{slot}）现在停卖，不能候补。")
    String notSoldNow(String name, String slot);

    @Message("{name}（{slot}）还有 {left}，不用排队。")
    String stillThere(String name, String slot, String left);

    @Message("{who}说：「{said}」")
    String teamTold(String who, String said);

    @Message("已经告诉主播：「{said}」。货单和库存没有动。")
    String toldHost(String said);

    @Message("缺了什么，坏了什么？写在后面，我马上告诉主播，比如：/report 1003 少一箱黄桃")
    String reportWhat();

    @Message("订单 {number} 先放一边。")
    String putAside(int number);

    @Message("一位乡亲")
    String someGrower();

    @Message("这场到现在有 {people} 个人打开过聊天或者说过话（不算店里的人），其中 {buyers} 个人留了货、买了货或者在候补。只看直播、没打开聊天的人，这里数不到，要看直播平台的人数。")
    String whoWatches(long people, long buyers);

    @Message("现在没有在直播。直播的时候可以问：这里数得到打开过聊天或者说过话的人。")
    String nobodyCanWatch();

    @Message("没听懂这句，什么都没改。你可以这样说：下一单；1001打好了；1001 顺丰 SF1234567890123；1001签收了；还剩几单。自己要买就发 A1 2。")
    String unheardOfPacker();

    @Message("没听懂这句，什么都没改。你可以这样说：还有哪些没验；12号都好；12号坏2；收货 张桂花 黄桃 50箱；撤货 12 发霉。自己要买就发 A1 2。")
    String unheardOfScreener();

    @Message("还没验的")
    String toInspectButton();

    @Message("说的是哪一个问题，我不敢猜：先看看现在的提问，再照上面的号答。")
    String answerByNumber();

    @Message("价格就按货单上的，我这里改不了，已经转给主播。这句没有下单。")
    String priceStands();

    @Message("要退掉留着的货，还是这场的卡片别再发了？点一下：")
    String backOrCards();

    @Message("这场的卡片别再发了")
    String cardsNoMoreButton();

    @Message("没有取消，下面这些还是你的。要退就点：")
    String notGoneYet();

    @Message("「{words}」也转给主播了，跟你刚才说的放在一起。没有下单；还想买就说「再要」加数量。")
    String addedToComplaint(String words);

    @Message("是订单 {number} 的包裹收到了吗？都好就点「都好」，哪里不对就点「有问题」；还没到就不用管。")
    String hasItCome(int number);

    @Message("已经退回去的，我这里拿不回来了；已经转给主播，他一回我马上告诉你。")
    String goneBackForGood();

    @Message("这是说下次的吧？今天没给你下单，已经记下来给主播看了。{when}")
    String forNextTime(String when);

    @Message("好，还给你排着：")
    String staysInLine();

    @Message("没有这个命令，什么都没改。要发的是下面这个吧？点一下。")
    String nearestCommand();

    @Message("对接的地址 {url} 说自己不在了（410），以后不再通知它。修好了到后台「店铺 → 对接」点「试一下」，通了就接着通知。")
    String webhookGone(String url);
}
