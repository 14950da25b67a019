<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>BackupWords</name>
    <message>
        <source>Gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>Of another workspace</source>
        <translation>다른 작업 공간의 백업</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>검증 안 됨</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>온전함</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>복사 중</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>봉인 중</translation>
    </message>
    <message>
        <source>unsealing</source>
        <translation>봉인 해제 중</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>마무리 중</translation>
    </message>
    <message>
        <source>applying erasures</source>
        <translation>삭제 재적용 중</translation>
    </message>
    <message>
        <source>writing a first record</source>
        <translation>첫 기록 작성 중</translation>
    </message>
    <message>
        <source>Choose the newest verified backup</source>
        <translation>가장 최근에 검증된 백업 선택</translation>
    </message>
    <message>
        <source>Verify it whole</source>
        <translation>백업 전체 검증</translation>
    </message>
    <message>
        <source>Bring it to this program&apos;s schema</source>
        <translation>이 프로그램의 스키마로 변환</translation>
    </message>
    <message>
        <source>Open its keys</source>
        <translation>백업의 키 열기</translation>
    </message>
    <message>
        <source>Apply the erasures made since</source>
        <translation>백업 이후의 삭제 재적용</translation>
    </message>
    <message>
        <source>Write and acknowledge a first new record</source>
        <translation>첫 새 기록 작성 및 확인</translation>
    </message>
    <message>
        <source>Verify the ledger again</source>
        <translation>감사 기록 다시 검증</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>아무것도 남기지 않기</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1: too old.</source>
        <translation>온전한 백업 중 가장 최근 것이 %1로 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>There is no backup that is known to be whole.</source>
        <translation>온전하다고 확인된 백업이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were found damaged or gone.</source>
        <translation>
            <numerusform>백업 %n개가 손상되었거나 사라졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last restore drill failed.</source>
        <translation>마지막 복구 훈련이 실패했습니다.</translation>
    </message>
    <message>
        <source>The last restore drill that passed was %1: too long ago.</source>
        <translation>마지막으로 통과한 복구 훈련이 %1로 너무 오래되었습니다.</translation>
    </message>
    <message>
        <source>No restore drill has passed yet.</source>
        <translation>통과한 복구 훈련이 아직 없습니다.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>measured, target</comment>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>BreachForms</name>
    <message>
        <source>When did we become aware of %1?</source>
        <translation>%1을(를) 언제 인지했습니까?</translation>
    </message>
    <message>
        <source>Every clock runs from this moment. The earlier moment and its reason stay in the history.</source>
        <translation>모든 기한은 이 시점부터 계산됩니다. 이전 시점과 그 사유는 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Set the moment</source>
        <translation>시점 설정</translation>
    </message>
    <message>
        <source>&amp;Aware since</source>
        <translation>인지 시점(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Why this moment</source>
        <translation>이 시점으로 보는 이유(&amp;W)</translation>
    </message>
    <message>
        <source>Laws of %1</source>
        <translation>%1에 적용되는 법률</translation>
    </message>
    <message>
        <source>Each law runs its own clocks. A law under which a notice was sent stays.</source>
        <translation>기한은 법률마다 따로 계산됩니다. 이미 통지를 보낸 법률은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Set the laws</source>
        <translation>법률 설정</translation>
    </message>
    <message>
        <source>What is known of %1</source>
        <translation>%1에 대해 파악된 내용</translation>
    </message>
    <message>
        <source>Leave open what is not known yet: a notice marks it &quot;to follow&quot;. An approximate number is allowed.</source>
        <translation>아직 파악되지 않은 항목은 비워 두십시오. 통지에 &quot;추후 제출&quot;로 표시됩니다. 대략적인 수치도 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1의 확산 차단</translation>
    </message>
    <message>
        <source>It is contained</source>
        <translation>확산 차단 완료</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>차단 시점(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;How it was contained</source>
        <translation>차단 방법(&amp;H)</translation>
    </message>
    <message>
        <source>Risk of %1 to those concerned</source>
        <translation>%1이(가) 정보주체에게 미치는 위험</translation>
    </message>
    <message>
        <source>How far does each of these speak for harm, and why? The risk is yours to judge; it cannot be called unlikely while one of them is not known.</source>
        <translation>각 항목이 피해 가능성을 어느 정도 뒷받침하며 그 이유는 무엇입니까? 위험은 직접 판단하십시오. 하나라도 파악되지 않은 항목이 있으면 위험이 낮다고 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep the assessment</source>
        <translation>평가 저장</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>%1: why</source>
        <comment>a criterion</comment>
        <translation>%1: 이유</translation>
    </message>
    <message>
        <source>The risk is</source>
        <translation>위험 수준</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>판단 이유</translation>
    </message>
    <message>
        <source>Who is told of %1?</source>
        <translation>%1을(를) 누구에게 알립니까?</translation>
    </message>
    <message>
        <source>Every decision needs its reason, &quot;not yet&quot; too. A later decision stands beside this one.</source>
        <translation>&quot;아직 미정&quot;을 포함한 모든 결정에는 사유가 필요합니다. 이후의 결정은 이 결정과 함께 남습니다.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Every law of this breach</source>
        <translation>이 유출에 적용되는 모든 법률</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>대상(&amp;W)</translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation>근거 법률(&amp;L)</translation>
    </message>
    <message>
        <source>Are they &amp;told</source>
        <translation>통지 여부(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Exception</source>
        <translation>예외(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>판단 이유(&amp;B)</translation>
    </message>
    <message>
        <source>Why was it late?</source>
        <translation>왜 늦었습니까?</translation>
    </message>
    <message>
        <source>The %1 under %2 went out after its time. The law asks for the reason.</source>
        <comment>duty, law</comment>
        <translation>%2에 따른 %1이(가) 기한 후에 발송되었습니다. 법률상 그 사유를 밝혀야 합니다.</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>사유 저장</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1에 대한 메모</translation>
    </message>
    <message>
        <source>A note stays in the history as it is; it can be added to, not changed.</source>
        <translation>메모는 이력에 그대로 남습니다. 추가할 수는 있지만 변경할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is missing. The register keeps everything; it can be opened again with a reason.</source>
        <translation>빠진 항목이 없습니다. 대장에는 모든 내용이 남으며, 사유를 적어 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>It cannot be closed yet. What is missing:</source>
        <translation>아직 종결할 수 없습니다. 빠진 항목:</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 종결</translation>
    </message>
    <message>
        <source>Close the breach</source>
        <translation>유출 종결</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What was &amp;learnt</source>
        <translation>얻은 교훈(&amp;L)</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 다시 열기</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>다시 열기</translation>
    </message>
</context>
<context>
    <name>BreachWords</name>
    <message>
        <source>notice to the authority</source>
        <translation>감독기관 신고</translation>
    </message>
    <message>
        <source>notice to the persons concerned</source>
        <translation>정보주체 통지</translation>
    </message>
    <message>
        <source>copy to the Attorney General</source>
        <translation>법무장관 사본 제출</translation>
    </message>
    <message>
        <source>preliminary report to the authority</source>
        <translation>감독기관 예비 보고</translation>
    </message>
    <message>
        <source>final report to the authority</source>
        <translation>감독기관 최종 보고</translation>
    </message>
    <message>
        <source>assessment of the harm</source>
        <translation>피해 평가</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>law, duty</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ran out just now</source>
        <translation>방금 기한이 지남</translation>
    </message>
    <message>
        <source>ran out %1 h %2 min ago</source>
        <comment>hours, minutes</comment>
        <translation>기한 %1시간 %2분 경과</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <comment>hours, minutes</comment>
        <translation>%1시간 %2분 남음</translation>
    </message>
    <message>
        <source>Sent in time</source>
        <translation>기한 내 발송</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>기한 후 발송</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>As soon as feasible</source>
        <translation>가능한 한 빨리</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>Open, time has run out</source>
        <translation>진행 중, 기한 경과</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 미정</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>감독기관</translation>
    </message>
    <message>
        <source>The persons concerned</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>평가 안 됨</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>가능성 낮음</translation>
    </message>
    <message>
        <source>A risk</source>
        <translation>위험 있음</translation>
    </message>
    <message>
        <source>A high risk</source>
        <translation>고위험</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>파악 안 됨</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The data cannot be read by whoever has it (34(3)(a))</source>
        <translation>데이터를 입수한 자가 내용을 읽을 수 없음(제34조제3항(a))</translation>
    </message>
    <message>
        <source>Later measures make the high risk unlikely (34(3)(b))</source>
        <translation>사후 조치로 고위험이 현실화될 가능성이 낮아짐(제34조제3항(b))</translation>
    </message>
    <message>
        <source>Telling each would be out of proportion; a public notice instead (34(3)(c))</source>
        <translation>개별 통지에 과도한 노력이 필요하여 공개 통지로 대신함(제34조제3항(c))</translation>
    </message>
    <message>
        <source>How sensitive the data is</source>
        <translation>데이터의 민감도</translation>
    </message>
    <message>
        <source>How much of it, of how many persons</source>
        <translation>데이터의 양과 정보주체의 수</translation>
    </message>
    <message>
        <source>How easily persons are recognised</source>
        <translation>개인 식별의 용이성</translation>
    </message>
    <message>
        <source>Whether it can be read (encryption)</source>
        <translation>판독 가능 여부(암호화)</translation>
    </message>
    <message>
        <source>How severe the consequences are</source>
        <translation>결과의 심각성</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>발생 경위</translation>
    </message>
    <message>
        <source>When it happened and how long it lasted</source>
        <translation>발생 시점과 지속 기간</translation>
    </message>
    <message>
        <source>Categories of persons concerned</source>
        <translation>정보주체의 범주</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>개인정보의 범주</translation>
    </message>
    <message>
        <source>Contact for more information</source>
        <translation>추가 정보 문의처</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>예상되는 결과</translation>
    </message>
    <message>
        <source>Measures taken or proposed</source>
        <translation>취했거나 취할 예정인 조치</translation>
    </message>
    <message>
        <source>Security measures that protected the data</source>
        <translation>데이터를 보호한 보안 조치</translation>
    </message>
    <message>
        <source>What persons can do to protect themselves</source>
        <translation>정보주체가 피해를 줄이기 위해 할 수 있는 일</translation>
    </message>
    <message>
        <source>How persons are helped and damage is remedied</source>
        <translation>정보주체 지원 및 피해 구제 방법</translation>
    </message>
    <message>
        <source>Rights of the persons and how to claim</source>
        <translation>정보주체의 권리와 행사 방법</translation>
    </message>
    <message>
        <source>Reasons for a delay</source>
        <translation>지연 사유</translation>
    </message>
    <message>
        <source>How it is kept from happening again</source>
        <translation>재발 방지 방법</translation>
    </message>
    <message>
        <source>How persons are being told</source>
        <translation>정보주체에 대한 통지 방법</translation>
    </message>
    <message>
        <source>Whether and how it is made public</source>
        <translation>공개 여부와 방법</translation>
    </message>
    <message>
        <source>Anything else that matters</source>
        <translation>그 밖의 중요한 사항</translation>
    </message>
    <message>
        <source>Number of persons concerned</source>
        <translation>정보주체 수</translation>
    </message>
    <message>
        <source>Number of records concerned</source>
        <translation>관련 기록 수</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Moment of awareness</source>
        <translation>인지 시점</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>법률</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>사실관계</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>확산 차단</translation>
    </message>
    <message>
        <source>Assessment of the risk</source>
        <translation>위험 평가</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Reason for a delay</source>
        <translation>지연 사유</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>파악 안 됨</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number</comment>
        <translation>약 %1</translation>
    </message>
</context>
<context>
    <name>CatalogueRows</name>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>쉬움</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>어려움</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>assisted by a person</source>
        <translation>담당자 보조</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>불가</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>%n일마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>%n시간마다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ms between requests</source>
        <translation>
            <numerusform>요청 간격 %nms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at once</source>
        <translation>
            <numerusform>동시 연결 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>robots.txt is obeyed</source>
        <translation>robots.txt 준수</translation>
    </message>
    <message>
        <source>needs a login</source>
        <translation>로그인 필요</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1(직접 설정)</translation>
    </message>
    <message>
        <source>Proposed: %1.</source>
        <translation>제안 값: %1.</translation>
    </message>
    <message>
        <source>Catalogue of directories</source>
        <translation>디렉터리 목록</translation>
    </message>
    <message>
        <source>No directories yet</source>
        <translation>디렉터리가 없습니다</translation>
    </message>
    <message>
        <source>The catalogue says where directories are and how they want to be asked. Import it from CSV.</source>
        <translation>디렉터리 목록에는 각 디렉터리의 위치와 접속 규칙이 담깁니다. CSV에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Enter shows the listings on this directory</source>
        <translation>Enter 키를 누르면 이 디렉터리의 등록 정보를 표시합니다</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>관리 번호</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>실행 가능성</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>점검 주기</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>등록 정보</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Manners</source>
        <translation>접속 규칙</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>홈페이지</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>고객이 없습니다</translation>
    </message>
    <message>
        <source>Customers are the businesses whose data is watched. Import them from CSV.</source>
        <translation>고객은 데이터를 모니터링할 대상 사업체입니다. CSV에서 가져오십시오.</translation>
    </message>
    <message>
        <source>Enter shows the listings of this customer</source>
        <translation>Enter 키를 누르면 이 고객의 등록 정보를 표시합니다</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Contain it</source>
        <translation>확산 차단</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>위험 평가</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>%1: is the authority told?</source>
        <comment>law</comment>
        <translation>%1: 감독기관에 신고합니까?</translation>
    </message>
    <message>
        <source>%1: are the persons told?</source>
        <comment>law</comment>
        <translation>%1: 정보주체에게 통지합니까?</translation>
    </message>
    <message>
        <source>Late, the reason is missing</source>
        <translation>기한 경과, 사유 누락</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>Acknowledge receipt</source>
        <translation>접수 확인</translation>
    </message>
    <message>
        <source>Acknowledged %1.</source>
        <translation>%1에 접수를 확인했습니다.</translation>
    </message>
    <message>
        <source>Ended without an acknowledgement.</source>
        <translation>접수 확인 없이 종료되었습니다.</translation>
    </message>
    <message>
        <source>The law asks for it by %1.</source>
        <translation>법률상 %1까지 해야 합니다.</translation>
    </message>
    <message>
        <source>No law sets a date for it; at once is good practice.</source>
        <translation>법률이 정한 기한은 없으나 즉시 하는 것이 좋습니다.</translation>
    </message>
    <message>
        <source>Know who asks</source>
        <translation>요청인 확인</translation>
    </message>
    <message>
        <source>Verified %1.</source>
        <translation>%1에 확인했습니다.</translation>
    </message>
    <message>
        <source>Verified %1: %2</source>
        <translation>%1에 확인했습니다: %2</translation>
    </message>
    <message>
        <source>The person could not be identified.</source>
        <translation>본인을 확인할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are for this.</source>
        <translation>이 요청에는 본인 확인이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Asked on %1; no answer yet.</source>
        <translation>%1에 문의했으나 아직 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing about data happens before it is settled. Compare what is known already; ask for more only on reasonable doubt.</source>
        <translation>확인이 끝날 때까지 데이터에 대한 작업은 진행되지 않습니다. 이미 알고 있는 정보와 대조하고, 합리적인 의심이 있을 때에만 추가 정보를 요청하십시오.</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>소스 검색</translation>
    </message>
    <message>
        <source>Plan what happens to the data</source>
        <translation>데이터 처리 계획 수립</translation>
    </message>
    <message>
        <source>Apply, and look again</source>
        <translation>적용 후 다시 확인</translation>
    </message>
    <message>
        <source>Answer the person</source>
        <translation>정보주체에게 답변</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>요청 종결</translation>
    </message>
    <message>
        <source>Hear what is meant</source>
        <translation>요청 내용 확인</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>%1에 답변했습니다.</translation>
    </message>
    <message>
        <source>Closed %1.</source>
        <translation>%1에 종결했습니다.</translation>
    </message>
    <message>
        <source>It is done under “Work on data”.</source>
        <translation>“데이터 작업”에서 처리합니다.</translation>
    </message>
    <message>
        <source>It is done under “Search and answer”.</source>
        <translation>“검색과 답변”에서 처리합니다.</translation>
    </message>
</context>
<context>
    <name>ConsentExport</name>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>내보내기를 취소했습니다. 저장된 내용은 없습니다.</translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>several separated by commas</source>
        <translation>여러 개는 쉼표로 구분</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>동의 기록</translation>
    </message>
    <message>
        <source>Who agreed to what, when, how, and what was shown. Who it was is sealed under the person&apos;s own key.</source>
        <translation>누가, 무엇에, 언제, 어떻게 동의했고 무엇을 안내받았는지 기록합니다. 신원은 정보주체 본인의 키로 봉인됩니다.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>고객 번호</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>동의한 내용</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>동의 요청됨</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>On</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>today, if nothing is given</source>
        <translation>비워 두면 오늘</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>no end, if nothing is given</source>
        <translation>비워 두면 기한 없음</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>관할</translation>
    </message>
    <message>
        <source>EU, DE, UK, KR, US-CA</source>
        <translation>EU, DE, UK, KR, US-CA</translation>
    </message>
    <message>
        <source>Made a condition of something that does not need it</source>
        <translation>동의가 필요하지 않은 사항의 조건으로 삼음</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>안내한 내용</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>en, de, ko</source>
        <translation>en, de, ko</translation>
    </message>
    <message>
        <source>How to withdraw, as told before</source>
        <translation>사전에 안내한 철회 방법</translation>
    </message>
    <message>
        <source>Fields of ISO/IEC TS 27560</source>
        <translation>ISO/IEC TS 27560 항목</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>개인정보의 종류</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Where it is stored</source>
        <translation>보관 위치</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보유기간</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>제공받는 자</translation>
    </message>
    <message>
        <source>none, or several separated by commas</source>
        <translation>없음 또는 쉼표로 구분하여 여러 개</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>정보주체의 권리</translation>
    </message>
    <message>
        <source>Special categories (Article 9)</source>
        <translation>특수 범주(제9조)</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <translation>텍스트의 SHA-256: %1</translation>
    </message>
    <message>
        <source>Still missing of the mandatory fields: %1. It can be recorded all the same.</source>
        <translation>아직 빠진 필수 항목: %1. 그래도 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>%1 갱신</translation>
    </message>
    <message>
        <source>The person has agreed again. This is added to what happened; nothing is replaced.</source>
        <translation>정보주체가 다시 동의했습니다. 기존 이력에 추가되며 대체되는 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>leave it empty where the same was shown as before</source>
        <translation>이전과 같은 내용을 안내했다면 비워 두십시오</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Given</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>갱신됨</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>동의 요청됨</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Ended by the controller</source>
        <translation>개인정보처리자가 종료</translation>
    </message>
    <message>
        <source>Revoked by the controller</source>
        <translation>개인정보처리자가 철회</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>개인정보처리자</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>고객 번호</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>안내한 내용</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>개인정보의 종류</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>개인정보처리자</translation>
    </message>
    <message>
        <source>Where it is stored</source>
        <translation>보관 위치</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보유기간</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>관할</translation>
    </message>
    <message>
        <source>Who is given it</source>
        <translation>제공받는 자</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>철회 방법</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>정보주체의 권리</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>감독기관</translation>
    </message>
    <message>
        <source>Kinds of personal data of each purpose</source>
        <translation>목적별 개인정보의 종류</translation>
    </message>
    <message>
        <source>Id of the controller</source>
        <translation>개인정보처리자의 식별자</translation>
    </message>
    <message>
        <source>Address of the controller</source>
        <translation>개인정보처리자의 주소</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>개인정보처리자의 명칭</translation>
    </message>
    <message>
        <source>Contact of the controller</source>
        <translation>개인정보처리자의 연락처</translation>
    </message>
    <message>
        <source>Type of the controller</source>
        <translation>개인정보처리자의 유형</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>이벤트 시각</translation>
    </message>
    <message>
        <source>How long it is valid</source>
        <translation>유효기간</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>이벤트 종류</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>words, name in the standard</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>기한 없음</translation>
    </message>
    <message>
        <source>Form on a web page</source>
        <translation>웹페이지 양식</translation>
    </message>
    <message>
        <source>In an app</source>
        <translation>앱</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>서면</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>대면</translation>
    </message>
    <message>
        <source>A box that was ticked already</source>
        <translation>미리 선택된 확인란</translation>
    </message>
</context>
<context>
    <name>DirectoriesPane</name>
    <message>
        <source>Listings</source>
        <translation>등록 정보</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>디렉터리 목록</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Show the catalogue of directories</source>
        <translation>디렉터리 목록 보기</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>고객 보기</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>보기: %1</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>고객 가져오기…</translation>
    </message>
    <message>
        <source>Import directories…</source>
        <translation>디렉터리 가져오기…</translation>
    </message>
    <message>
        <source>Set interval…</source>
        <translation>점검 주기 설정…</translation>
    </message>
    <message>
        <source>How often the chosen directories are looked at; without one of yours the proposed interval counts</source>
        <translation>선택한 디렉터리의 점검 주기. 직접 설정하지 않으면 제안된 주기를 적용합니다</translation>
    </message>
    <message>
        <source>Choose the directories first, then set their interval.</source>
        <translation>먼저 디렉터리를 선택한 다음 점검 주기를 설정하십시오.</translation>
    </message>
    <message>
        <source>Checking interval</source>
        <translation>점검 주기</translation>
    </message>
    <message numerus="yes">
        <source>Hours between two looks for %n directory(s); 0 goes back to the proposed interval:</source>
        <translation>
            <numerusform>디렉터리 %n개의 점검 간격(시간). 0이면 제안된 주기로 되돌립니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerExport</name>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>내보내기를 취소했습니다. 저장된 내용은 없습니다.</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Old captures removed</source>
        <translation>오래된 캡처 삭제</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>고객 추가</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>고객 변경</translation>
    </message>
    <message>
        <source>Directory added</source>
        <translation>디렉터리 추가</translation>
    </message>
    <message>
        <source>Directory changed</source>
        <translation>디렉터리 변경</translation>
    </message>
    <message>
        <source>Checking interval set</source>
        <translation>점검 주기 설정</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>가져오기 완료</translation>
    </message>
    <message>
        <source>Ledger exported</source>
        <translation>감사 기록 내보내기</translation>
    </message>
    <message>
        <source>Listing added</source>
        <translation>등록 정보 추가</translation>
    </message>
    <message>
        <source>Listing checked</source>
        <translation>등록 정보 점검</translation>
    </message>
    <message>
        <source>Listing lost</source>
        <translation>등록 정보 소실</translation>
    </message>
    <message>
        <source>Listing shows wrong data</source>
        <translation>등록 정보 불일치</translation>
    </message>
    <message>
        <source>Listing recovered</source>
        <translation>등록 정보 복구</translation>
    </message>
    <message>
        <source>Listing reviewed</source>
        <translation>등록 정보 검토</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>점검 실행 완료</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>점검 실행 시작</translation>
    </message>
    <message>
        <source>The seat was off</source>
        <translation>단말 꺼짐</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>작업 공간 생성</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>등록 정보</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>점검 실행</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>캡처</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>Times the seat was off</source>
        <translation>단말 꺼짐 기간</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Backup found damaged</source>
        <translation>백업 손상 발견</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>백업 생성</translation>
    </message>
    <message>
        <source>Backup overdue</source>
        <translation>백업 기한 초과</translation>
    </message>
    <message>
        <source>Old backup removed</source>
        <translation>오래된 백업 삭제</translation>
    </message>
    <message>
        <source>Backup found whole</source>
        <translation>백업 온전함 확인</translation>
    </message>
    <message>
        <source>Restore drill failed</source>
        <translation>복구 훈련 실패</translation>
    </message>
    <message>
        <source>Restore drill overdue</source>
        <translation>복구 훈련 기한 초과</translation>
    </message>
    <message>
        <source>Restore drill passed</source>
        <translation>복구 훈련 통과</translation>
    </message>
    <message>
        <source>Restore rehearsed</source>
        <translation>복구 예행</translation>
    </message>
    <message>
        <source>Signing key named</source>
        <translation>서명 키 명시</translation>
    </message>
    <message>
        <source>Signing key changed</source>
        <translation>서명 키 변경</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>정보주체 삭제</translation>
    </message>
    <message>
        <source>Vault set up</source>
        <translation>보관함 설정</translation>
    </message>
    <message>
        <source>Erasures applied again</source>
        <translation>삭제 재적용</translation>
    </message>
    <message>
        <source>Key destroyed</source>
        <translation>키 파기</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>키 교체</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>마스터 키 변경</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>비밀 값 복사</translation>
    </message>
    <message>
        <source>Secret removed</source>
        <translation>비밀 값 삭제</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>비밀 값 보관</translation>
    </message>
    <message>
        <source>Way to open the vault added</source>
        <translation>보관함 여는 방법 추가</translation>
    </message>
    <message>
        <source>Way to open the vault removed</source>
        <translation>보관함 여는 방법 삭제</translation>
    </message>
    <message>
        <source>Workspace restored from a backup</source>
        <translation>백업에서 작업 공간 복구</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>서명 키</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>정보주체 삭제</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>복구 훈련</translation>
    </message>
    <message>
        <source>Run interrupted</source>
        <translation>실행 중단</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>암호문 변경</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>백업 실패</translation>
    </message>
    <message>
        <source>Risk of a breach assessed</source>
        <translation>유출 위험 평가</translation>
    </message>
    <message>
        <source>Moment of awareness of a breach changed</source>
        <translation>유출 인지 시점 변경</translation>
    </message>
    <message>
        <source>Clocks of a breach computed anew</source>
        <translation>유출 기한 재계산</translation>
    </message>
    <message>
        <source>Breach closed</source>
        <translation>유출 종결</translation>
    </message>
    <message>
        <source>Breach contained</source>
        <translation>유출 확산 차단</translation>
    </message>
    <message>
        <source>Decision on telling of a breach</source>
        <translation>유출 신고·통지 여부 결정</translation>
    </message>
    <message>
        <source>Facts added to a breach</source>
        <translation>유출 사실관계 추가</translation>
    </message>
    <message>
        <source>Delay in telling of a breach explained</source>
        <translation>유출 신고·통지 지연 사유 소명</translation>
    </message>
    <message>
        <source>Laws of a breach changed</source>
        <translation>유출 적용 법률 변경</translation>
    </message>
    <message>
        <source>Note on a breach</source>
        <translation>유출에 메모</translation>
    </message>
    <message>
        <source>Breach told to an authority or to persons</source>
        <translation>감독기관 신고 또는 정보주체 유출 통지</translation>
    </message>
    <message>
        <source>Breach opened</source>
        <translation>유출 등록</translation>
    </message>
    <message>
        <source>Breach opened again</source>
        <translation>유출 다시 열기</translation>
    </message>
    <message>
        <source>Calendar of holidays imported</source>
        <translation>공휴일 달력 가져오기</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>동의 변경</translation>
    </message>
    <message>
        <source>Consents imported</source>
        <translation>동의 가져오기</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>동의 기록</translation>
    </message>
    <message>
        <source>Work in the background failed</source>
        <translation>백그라운드 작업 실패</translation>
    </message>
    <message>
        <source>Work in the background goes on again</source>
        <translation>백그라운드 작업 재개</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>법적 보존 설정</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>법적 보존 종료</translation>
    </message>
    <message>
        <source>Words of a letter changed</source>
        <translation>서신 문구 변경</translation>
    </message>
    <message>
        <source>Privacy choice recorded</source>
        <translation>개인정보 선택 기록</translation>
    </message>
    <message>
        <source>Impact assessment changed</source>
        <translation>영향평가 변경</translation>
    </message>
    <message>
        <source>Record of processing changed</source>
        <translation>처리 활동 기록 변경</translation>
    </message>
    <message>
        <source>Processing ended</source>
        <translation>처리 활동 종료</translation>
    </message>
    <message>
        <source>Record of processing added</source>
        <translation>처리 활동 기록 추가</translation>
    </message>
    <message>
        <source>Record of processing reviewed</source>
        <translation>처리 활동 기록 검토</translation>
    </message>
    <message>
        <source>Processing screened for risk</source>
        <translation>처리 활동의 위험에 대한 필요성 검토</translation>
    </message>
    <message>
        <source>Record deleted</source>
        <translation>기록 삭제</translation>
    </message>
    <message>
        <source>Deleted records removed for good</source>
        <translation>삭제된 기록 영구 삭제</translation>
    </message>
    <message>
        <source>Record restored</source>
        <translation>기록 복원</translation>
    </message>
    <message>
        <source>Receipt of a request acknowledged</source>
        <translation>요청 접수 확인</translation>
    </message>
    <message>
        <source>Item of an answer filled</source>
        <translation>답변 항목 작성</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>요청 답변</translation>
    </message>
    <message>
        <source>Work on data begun</source>
        <translation>데이터 작업 시작</translation>
    </message>
    <message>
        <source>Request assigned</source>
        <translation>요청 담당자 지정</translation>
    </message>
    <message>
        <source>File attached to a request</source>
        <translation>요청에 파일 첨부</translation>
    </message>
    <message>
        <source>Sources checked for what is left</source>
        <translation>소스의 남은 내용 확인</translation>
    </message>
    <message>
        <source>Clarification of a request asked</source>
        <translation>요청 내용 확인 요청</translation>
    </message>
    <message>
        <source>Request clarified</source>
        <translation>요청 내용 확인 완료</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>요청 종결</translation>
    </message>
    <message>
        <source>Due date of a request changed</source>
        <translation>요청 기한 변경</translation>
    </message>
    <message>
        <source>Erasure finished</source>
        <translation>삭제 완료</translation>
    </message>
    <message>
        <source>Evidence kept with a request</source>
        <translation>요청에 증거 보관</translation>
    </message>
    <message>
        <source>Data of a person exported</source>
        <translation>정보주체의 데이터 내보내기</translation>
    </message>
    <message>
        <source>Time for a request extended</source>
        <translation>요청 기한 연장</translation>
    </message>
    <message>
        <source>Fee for a request asked</source>
        <translation>요청 수수료 청구</translation>
    </message>
    <message>
        <source>Identifiers added to a request</source>
        <translation>요청에 식별 정보 추가</translation>
    </message>
    <message>
        <source>Proof of identity asked</source>
        <translation>본인 확인 자료 요청</translation>
    </message>
    <message>
        <source>Identity not proven</source>
        <translation>본인 확인 실패</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>본인 확인됨</translation>
    </message>
    <message>
        <source>Key of a person destroyed</source>
        <translation>정보주체의 키 파기</translation>
    </message>
    <message>
        <source>What is left in a source explained</source>
        <translation>소스에 남은 내용 소명</translation>
    </message>
    <message>
        <source>Letter kept with a request</source>
        <translation>요청에 서신 보관</translation>
    </message>
    <message>
        <source>Request marked as a duplicate</source>
        <translation>요청을 중복으로 표시</translation>
    </message>
    <message>
        <source>Note on a request</source>
        <translation>요청에 메모</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>요청 등록</translation>
    </message>
    <message>
        <source>Source accepted although not done</source>
        <translation>미완료 소스 수용</translation>
    </message>
    <message>
        <source>Work on data planned</source>
        <translation>데이터 작업 계획</translation>
    </message>
    <message>
        <source>Third party not told, with a reason</source>
        <translation>제3자에게 알리지 않음, 사유 있음</translation>
    </message>
    <message>
        <source>Third party told</source>
        <translation>제3자에게 알림</translation>
    </message>
    <message>
        <source>Clocks of a request computed anew</source>
        <translation>요청 기한 재계산</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>요청 거절</translation>
    </message>
    <message>
        <source>Restriction of processing ended</source>
        <translation>처리정지 종료</translation>
    </message>
    <message>
        <source>Restriction of processing recorded</source>
        <translation>처리정지 기록</translation>
    </message>
    <message>
        <source>Found row decided on</source>
        <translation>검색된 행에 대한 결정</translation>
    </message>
    <message>
        <source>Values of a found row looked at</source>
        <translation>검색된 행의 값 열람</translation>
    </message>
    <message>
        <source>Source searched for a person</source>
        <translation>소스에서 정보주체 검색</translation>
    </message>
    <message>
        <source>Work on a source begun</source>
        <translation>소스 작업 시작</translation>
    </message>
    <message>
        <source>Work on a source failed</source>
        <translation>소스 작업 실패</translation>
    </message>
    <message>
        <source>Nothing to do in a source</source>
        <translation>소스에 해당 작업 없음</translation>
    </message>
    <message>
        <source>Work on a source partly done</source>
        <translation>소스 작업 일부 완료</translation>
    </message>
    <message>
        <source>Source planned</source>
        <translation>소스 작업 계획</translation>
    </message>
    <message>
        <source>Work on a source done</source>
        <translation>소스 작업 완료</translation>
    </message>
    <message>
        <source>Undoing in a source begun</source>
        <translation>소스 실행 취소 시작</translation>
    </message>
    <message>
        <source>Source put back as it was</source>
        <translation>소스를 이전 상태로 되돌림</translation>
    </message>
    <message>
        <source>Work on data undone</source>
        <translation>데이터 작업 실행 취소</translation>
    </message>
    <message>
        <source>Source accepted although not searched</source>
        <translation>검색하지 않은 소스 수용</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>요청 취하</translation>
    </message>
    <message>
        <source>Retention rule added</source>
        <translation>보유기간 규칙 추가</translation>
    </message>
    <message>
        <source>Retention rule changed</source>
        <translation>보유기간 규칙 변경</translation>
    </message>
    <message>
        <source>Retention run begun</source>
        <translation>보유기간 실행 시작</translation>
    </message>
    <message>
        <source>Retention run ended</source>
        <translation>보유기간 실행 종료</translation>
    </message>
    <message>
        <source>Source registered</source>
        <translation>소스 등록</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>소스 변경</translation>
    </message>
    <message>
        <source>Map of a source confirmed</source>
        <translation>소스 매핑 확정</translation>
    </message>
    <message>
        <source>Map of a source set</source>
        <translation>소스 매핑 설정</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>소스 제거</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>유출</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Privacy choices</source>
        <translation>개인정보 선택</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>처리 활동</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보유기간</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>법적 보존</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>삭제된 기록</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>소스</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>What is asked</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Organisation (settings)</source>
        <translation>조직(설정)</translation>
    </message>
    <message>
        <source>Contact (settings)</source>
        <translation>연락처(설정)</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>감독기관</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>구제 방법</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>대리인</translation>
    </message>
</context>
<context>
    <name>ListingColumns</name>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>불일치 항목</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>점검 일시</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경 일시</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>점검 기한</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
</context>
<context>
    <name>ListingExporter</name>
    <message>
        <source>“%1” cannot be written. Choose another place, and export again.</source>
        <translation>“%1”에 쓸 수 없습니다. 다른 위치를 선택하여 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be finished. Check that there is room on the disk, and export again.</source>
        <translation>“%1” 저장을 완료하지 못했습니다. 디스크 여유 공간을 확인하고 다시 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>ListingPdf</name>
    <message>
        <source>Listings of the directory desk</source>
        <translation>디렉터리 등록 정보 현황</translation>
    </message>
    <message>
        <source>%1. Sorted by %2, %3.</source>
        <translation>%1. 정렬: %2, %3.</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>내림차순</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>오름차순</translation>
    </message>
    <message>
        <source>As of %1 (%2).</source>
        <translation>기준 시각: %1(%2).</translation>
    </message>
    <message>
        <source>Of %1 listings none could be judged yet: there is no data for a result.</source>
        <translation>등록 정보 %1건 중 판단할 수 있는 것이 아직 없습니다. 결과를 낼 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Of %1 listings %2 could be judged. Of these %2: %3 are listed and agree, %4 are listed with differences, %5 are lost, %6 are suspected lost, %7 are pending or otherwise not usual.</source>
        <translation>등록 정보 %1건 중 %2건을 판단할 수 있었습니다. 이 %2건의 내역: 등록·일치 %3건, 등록·불일치 %4건, 소실 확인 %5건, 소실 의심 %6건, 처리 대기 등 기타 %7건.</translation>
    </message>
    <message>
        <source>Not counted as right or wrong: %1 could not be told, %2 have not been checked.</source>
        <translation>정상으로도 오류로도 집계하지 않음: 판단 불가 %1건, 미점검 %2건.</translation>
    </message>
    <message>
        <source>“Could not tell” is counted neither as right nor as wrong. The method stands at the end.</source>
        <translation>‘판단 불가’는 정상으로도 오류로도 집계하지 않습니다. 점검 방법은 문서 끝에 있습니다.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>Method. Each listing is looked at over HTTP at its own address; what the page shows is compared field by field with what was submitted. A state is given by positive evidence only: “listed” where the business stands on the page; “removed”, “not listed”, “closed” or “rejected” where the page or the answer itself says so. A loss is confirmed after two looks apart in time have found it; before that it is suspected.</source>
        <translation>점검 방법. 각 등록 정보는 해당 주소에 HTTP로 접속하여 점검하며, 페이지에 표시된 내용을 제출한 내용과 항목별로 비교합니다. 상태는 명확한 증거가 있을 때만 부여합니다. 페이지에 사업체가 표시되면 ‘등록됨’, 페이지나 응답 자체가 그렇게 밝히면 ‘삭제됨’, ‘미등록’, ‘폐업’, ‘휴업’ 또는 ‘등록 거절’로 판정합니다. 소실은 시간 간격을 둔 두 번의 점검에서 모두 발견되어야 확인되며, 그 전에는 소실 의심으로 봅니다.</translation>
    </message>
    <message>
        <source>Blocked, asked to slow down, login required, domain parked, server error, unreachable, unreadable and offline mean that it could not be told. Such listings, and those never checked, are counted neither as right nor as wrong: every share above is of the %1 listings that could be judged, out of %2.</source>
        <translation>차단됨, 요청 제한, 로그인 필요, 도메인 파킹, 서버 오류, 연결 불가, 판독 불가, 오프라인은 판단 불가를 뜻합니다. 이러한 등록 정보와 점검한 적이 없는 등록 정보는 정상으로도 오류로도 집계하지 않습니다. 위의 모든 비율은 전체 %2건 중 판단할 수 있었던 %1건을 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Fields: “different” is another fact; “please look” is near, partial or in another script; “not shown” means that the page shows nothing to compare with. The answers themselves are kept in the workspace with their SHA-256.</source>
        <translation>항목 판정: ‘불일치’는 사실이 다른 경우, ‘확인 필요’는 비슷하거나 일부만 같거나 다른 문자로 표기된 경우, ‘표시 없음’은 페이지에 비교할 내용이 없는 경우입니다. 수신한 응답 원본은 SHA-256 값과 함께 작업 공간에 보관됩니다.</translation>
    </message>
    <message>
        <source>The PDF could not be begun. Check that the place can be written, and export again.</source>
        <translation>PDF를 만들 수 없습니다. 저장 위치에 쓸 수 있는지 확인하고 다시 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>ListingViews</name>
    <message>
        <source>All listings</source>
        <translation>모든 등록 정보</translation>
    </message>
    <message>
        <source>Changed since last review</source>
        <translation>최근 검토 이후 변경</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>Due for a check</source>
        <translation>점검 기한 도래</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Not checked</source>
        <translation>미점검</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>미등록</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>폐업</translation>
    </message>
    <message>
        <source>Closed for a time</source>
        <translation>휴업</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>처리 대기</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>등록 거절</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단됨</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>요청 제한</translation>
    </message>
    <message>
        <source>Login required</source>
        <translation>로그인 필요</translation>
    </message>
    <message>
        <source>Domain parked</source>
        <translation>도메인 파킹</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>서버 오류</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>연결 불가</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>판독 불가</translation>
    </message>
    <message>
        <source>Seat was offline</source>
        <translation>단말 오프라인</translation>
    </message>
    <message numerus="yes">
        <source>Listed, %n difference(s)</source>
        <translation>
            <numerusform>등록됨, 불일치 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (suspected)</source>
        <comment>a loss seen once only</comment>
        <translation>%1(의심)</translation>
    </message>
    <message>
        <source>Nobody has looked yet; it counts neither as right nor as wrong.</source>
        <translation>아직 점검하지 않았습니다. 정상으로도 오류로도 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Could not tell: the page could not be read as the listing; it counts neither as right nor as wrong.</source>
        <translation>판단 불가: 페이지를 등록 정보로 판독할 수 없었습니다. 정상으로도 오류로도 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>The page says that the listing is gone. The loss counts once two looks apart in time have found it.</source>
        <translation>페이지에 등록 정보가 없어졌다고 표시됩니다. 시간 간격을 둔 두 번의 점검에서 모두 발견되면 소실로 집계합니다.</translation>
    </message>
    <message>
        <source>The page shows the business.</source>
        <translation>페이지에 사업체가 표시됩니다.</translation>
    </message>
    <message>
        <source>The page itself says so.</source>
        <translation>페이지 자체에 그렇게 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>상호</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>도로명</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>우편번호</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>영업시간</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the fields that differ</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>to look at: %1</source>
        <translation>확인 필요: %1</translation>
    </message>
    <message>
        <source>1 marginal</source>
        <translation>1 미미</translation>
    </message>
    <message>
        <source>2 minor</source>
        <translation>2 낮음</translation>
    </message>
    <message>
        <source>3 normal</source>
        <translation>3 보통</translation>
    </message>
    <message>
        <source>4 important</source>
        <translation>4 중요</translation>
    </message>
    <message>
        <source>5 decisive</source>
        <translation>5 핵심</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>예약 실행</translation>
    </message>
    <message>
        <source>catching up after the seat was off</source>
        <translation>단말 꺼짐 후 보충 점검</translation>
    </message>
    <message>
        <source>second look at suspected losses</source>
        <translation>소실 의심 2차 점검</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>수동 실행</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>점검 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with differences</source>
        <translation>
            <numerusform>불일치 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>소실 확인 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected lost</source>
        <translation>
            <numerusform>소실 의심 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>판단 불가 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>실패 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>대기 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run (cancelled)</source>
        <translation>
            <numerusform>미실행 %n건(취소)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run (seat was off)</source>
        <translation>
            <numerusform>미실행 %n건(단말 꺼짐)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not run</source>
        <translation>
            <numerusform>미실행 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of a run</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>time of the last check</source>
        <translation>최근 점검 시각</translation>
    </message>
    <message>
        <source>time of the last change</source>
        <translation>최근 변경 시각</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>중요도</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>점검 기한</translation>
    </message>
    <message>
        <source>order of entry</source>
        <translation>입력 순서</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between states</comment>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>with differences</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>needing attention (lost, or with differences)</source>
        <translation>조치 필요(소실 또는 불일치)</translation>
    </message>
    <message>
        <source>suspected lost</source>
        <translation>소실 의심</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>due for a check</source>
        <translation>점검 기한 도래</translation>
    </message>
    <message>
        <source>changed since the last review</source>
        <translation>최근 검토 이후 변경</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>%1 이후 변경</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>고객 %1</translation>
    </message>
    <message>
        <source>directory %1</source>
        <translation>디렉터리 %1</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>“%1” 포함</translation>
    </message>
    <message>
        <source>All listings</source>
        <translation>모든 등록 정보</translation>
    </message>
    <message>
        <source>Listings: %1</source>
        <translation>등록 정보: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n hour(s))</source>
        <translation>
            <numerusform>%1(기한 %n시간 경과)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n day(s))</source>
        <translation>
            <numerusform>%1(기한 %n일 경과)</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed lost</source>
        <translation>소실 확인</translation>
    </message>
</context>
<context>
    <name>NewBreachForm</name>
    <message>
        <source>%1: by %2, %3</source>
        <comment>clock, date, time left</comment>
        <translation>%1: %2까지, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clock, why it has no date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New breach</source>
        <translation>새 유출</translation>
    </message>
    <message>
        <source>The clocks run from the moment we became aware. Everything else may follow; nothing here is sent to anybody.</source>
        <translation>기한은 인지한 시점부터 계산됩니다. 나머지는 나중에 입력할 수 있으며, 여기서는 아무에게도 발송되지 않습니다.</translation>
    </message>
    <message>
        <source>Open the breach</source>
        <translation>유출 등록</translation>
    </message>
    <message>
        <source>When did we become &amp;aware</source>
        <translation>인지 시점(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What showed it, and to whom</source>
        <translation>인지 계기와 인지한 사람(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Laws</source>
        <translation>법률(&amp;L)</translation>
    </message>
    <message>
        <source>In a &amp;few words</source>
        <translation>요약(&amp;F)</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>발생한 일(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Nothing is missing of what this notice must say.</source>
        <translation>이 통지에 들어가야 할 내용이 모두 있습니다.</translation>
    </message>
    <message>
        <source>To follow: %1</source>
        <comment>parts of a notice</comment>
        <translation>추후 제출: %1</translation>
    </message>
    <message>
        <source>&amp;What was sent</source>
        <translation>발송한 내용(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sent at</source>
        <translation>발송 시각(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>받는 곳(&amp;T)</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>포털</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>우편</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹사이트</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>방법(&amp;H)</translation>
    </message>
    <message>
        <source>Their &amp;reference</source>
        <translation>상대 기관의 접수 번호(&amp;R)</translation>
    </message>
    <message>
        <source>Persons told</source>
        <translation>통지한 정보주체 수</translation>
    </message>
    <message>
        <source>It was a public notice</source>
        <translation>공개 통지임</translation>
    </message>
    <message>
        <source>&amp;Its words</source>
        <translation>본문(&amp;I)</translation>
    </message>
    <message>
        <source>Remind me to send what is missing</source>
        <translation>빠진 내용의 발송을 알림</translation>
    </message>
    <message>
        <source>Send it &amp;by</source>
        <translation>발송 기한(&amp;B)</translation>
    </message>
    <message>
        <source>Why it was &amp;late</source>
        <translation>늦은 이유(&amp;L)</translation>
    </message>
    <message>
        <source>A notice of %1 was sent</source>
        <translation>%1의 통지를 발송함</translation>
    </message>
    <message>
        <source>Steward sends nothing by itself: this records what you have sent, and stays as it is.</source>
        <translation>Steward는 스스로 아무것도 발송하지 않습니다. 직접 발송한 내용을 여기에 기록하며, 기록은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>유출</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>처리 활동</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보유기간</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>소스</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>no data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>Requests answered in time</source>
        <translation>기한 내 답변한 요청</translation>
    </message>
    <message>
        <source>Open requests within their dates</source>
        <translation>기한 내에 있는 진행 중인 요청</translation>
    </message>
    <message>
        <source>Breaches notified in time</source>
        <translation>기한 내 신고한 유출</translation>
    </message>
    <message>
        <source>Consents that hold</source>
        <translation>유효한 동의</translation>
    </message>
    <message>
        <source>Records of processing complete</source>
        <translation>처리 활동 기록의 완성도</translation>
    </message>
    <message>
        <source>Impact assessments made</source>
        <translation>수행한 영향평가</translation>
    </message>
    <message>
        <source>Retention rules run in time</source>
        <translation>제때 실행한 보유기간 규칙</translation>
    </message>
    <message>
        <source>Searches that could read their source</source>
        <translation>소스를 읽을 수 있었던 검색</translation>
    </message>
    <message>
        <source>Erasures looked at again and found clean</source>
        <translation>다시 확인하여 이상이 없는 삭제</translation>
    </message>
    <message>
        <source>answered by their earliest legal date / answered requests that had one</source>
        <translation>가장 이른 법정 기한까지 답변한 요청 / 그러한 기한이 있는 답변 완료 요청</translation>
    </message>
    <message>
        <source>open requests not past their earliest legal date / open requests that have one</source>
        <translation>가장 이른 법정 기한이 지나지 않은 진행 중인 요청 / 그러한 기한이 있는 진행 중인 요청</translation>
    </message>
    <message>
        <source>authority clocks met in time / authority clocks met or run out</source>
        <translation>제때 지킨 감독기관 신고 기한 / 지켰거나 지난 감독기관 신고 기한</translation>
    </message>
    <message>
        <source>records that allow processing now / records without those withdrawn or refused by the person</source>
        <translation>현재 처리를 허용하는 기록 / 정보주체가 철회하거나 거부한 것을 제외한 기록</translation>
    </message>
    <message>
        <source>fields of Article 30 that are filled / fields that have to be</source>
        <translation>작성된 제30조 항목 / 작성해야 하는 항목</translation>
    </message>
    <message>
        <source>assessments made / records that need one or were not screened</source>
        <translation>수행한 영향평가 / 영향평가가 필요하거나 필요 여부를 판단하지 않은 기록</translation>
    </message>
    <message>
        <source>rules whose last run is whole and recent / rules</source>
        <translation>최근 실행이 온전하고 최신인 규칙 / 규칙</translation>
    </message>
    <message>
        <source>searches of a source that were complete / searches of a source</source>
        <translation>완전히 수행된 소스 검색 / 소스 검색</translation>
    </message>
    <message>
        <source>sources found clean after an erasure / sources looked at after an erasure</source>
        <translation>삭제 후 이상이 없는 소스 / 삭제 후 확인한 소스</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n part(s) has data yet, and no data is never good.</source>
        <translation>
            <numerusform>%n개 항목 모두 아직 데이터가 없습니다. 데이터가 없는 것은 양호한 것이 아닙니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weighted mean of %1 of %2 parts (weights %3 of %4). Parts that could not be told count neither for nor against.</source>
        <translation>%2개 항목 중 %1개의 가중 평균입니다(가중치 %4 중 %3). 판단할 수 없는 항목은 긍정으로도 부정으로도 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>could not be told: %1</source>
        <comment>reason</comment>
        <translation>판단 불가: %1</translation>
    </message>
    <message>
        <source>All requests, and those not answered; one under two laws counts for both.</source>
        <translation>전체 요청과 미답변 요청입니다. 두 법률이 적용되는 요청은 양쪽에 모두 집계됩니다.</translation>
    </message>
    <message>
        <source>Whole days from receipt to answer; the 90th percentile by nearest rank.</source>
        <translation>접수부터 답변까지의 일수이며, 90번째 백분위수는 최근접 순위법으로 계산합니다.</translation>
    </message>
    <message>
        <source>Of the records that name the purpose.</source>
        <translation>해당 목적을 명시한 기록 기준입니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Of all breaches.</source>
        <translation>전체 유출 기준입니다.</translation>
    </message>
    <message>
        <source>Told in time</source>
        <translation>기한 내 신고</translation>
    </message>
    <message>
        <source>Authority clocks met in time, of those met or run out.</source>
        <translation>지켰거나 지난 기한 중 제때 지킨 감독기관 신고 기한입니다.</translation>
    </message>
    <message>
        <source>Told late</source>
        <translation>기한 후 신고</translation>
    </message>
    <message>
        <source>Authority clocks met after their moment, of those met or run out.</source>
        <translation>지켰거나 지난 기한 중 시한 후에 이행한 감독기관 신고 기한입니다.</translation>
    </message>
    <message>
        <source>Time has run out</source>
        <translation>기한 경과</translation>
    </message>
    <message>
        <source>Authority clocks not met and past, of those met or run out.</source>
        <translation>지켰거나 지난 기한 중 이행하지 않고 지난 감독기관 신고 기한입니다.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>Open breaches without a final decision on an authority, of the open ones.</source>
        <translation>진행 중인 유출 중 감독기관 신고에 대한 최종 결정이 없는 유출입니다.</translation>
    </message>
    <message>
        <source>Decided that no authority is told</source>
        <translation>감독기관에 신고하지 않기로 결정</translation>
    </message>
    <message>
        <source>With a reason, under every law; of all breaches.</source>
        <translation>모든 법률에 대해 사유가 있는 경우이며, 전체 유출 기준입니다.</translation>
    </message>
    <message>
        <source>Clocks that could not be computed</source>
        <translation>계산할 수 없는 기한</translation>
    </message>
    <message>
        <source>In none of the shares.</source>
        <translation>어느 비율에도 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Mean time to the first notice</source>
        <translation>첫 신고까지의 평균 시간</translation>
    </message>
    <message numerus="yes">
        <source>%1 (of %n)</source>
        <comment>time, number of breaches</comment>
        <translation>
            <numerusform>%1(%n건)</numerusform>
        </translation>
    </message>
    <message>
        <source>From awareness to the first notice to an authority.</source>
        <translation>인지부터 감독기관에 대한 첫 신고까지입니다.</translation>
    </message>
    <message>
        <source>Fields answered</source>
        <translation>작성된 항목</translation>
    </message>
    <message>
        <source>Fields that Article 30 asks for and that are answered, of those asked for.</source>
        <translation>제30조가 요구하는 항목 중 작성된 항목입니다.</translation>
    </message>
    <message>
        <source>Records complete</source>
        <translation>완성된 기록</translation>
    </message>
    <message>
        <source>Records that answer every field, of all records.</source>
        <translation>전체 기록 중 모든 항목이 작성된 기록입니다.</translation>
    </message>
    <message>
        <source>Reviews overdue</source>
        <translation>검토 기한 초과</translation>
    </message>
    <message>
        <source>Of all records.</source>
        <translation>전체 기록 기준입니다.</translation>
    </message>
    <message>
        <source>Impact assessments missing</source>
        <translation>누락된 영향평가</translation>
    </message>
    <message>
        <source>Asked for and not there or not approved, of those asked for.</source>
        <translation>필요한 영향평가 중 없거나 승인되지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Screening has open questions</source>
        <translation>필요 여부 판단에 미답변 질문 있음</translation>
    </message>
    <message>
        <source>Impact assessments older than their record</source>
        <translation>기록보다 오래된 영향평가</translation>
    </message>
    <message>
        <source>Of all assessments.</source>
        <translation>전체 영향평가 기준입니다.</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>7일 이하</translation>
    </message>
    <message>
        <source>8 to 14</source>
        <translation>8~14일</translation>
    </message>
    <message>
        <source>15 to 30</source>
        <translation>15~30일</translation>
    </message>
    <message>
        <source>31 to 60</source>
        <translation>31~60일</translation>
    </message>
    <message>
        <source>over 60 days</source>
        <translation>60일 초과</translation>
    </message>
</context>
<context>
    <name>ProcessingColumns</name>
    <message>
        <source>Reference</source>
        <translation>관리 번호</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>처리 활동</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>GDPR</translation>
    </message>
    <message>
        <source>California</source>
        <translation>캘리포니아</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>영향평가</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미답변</translation>
    </message>
    <message>
        <source>Article 30</source>
        <translation>제30조</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>다음 검토</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
</context>
<context>
    <name>ProcessingForms</name>
    <message>
        <source>&quot;none&quot; is an answer; an empty field is not. Each change is a new version, and the old one stays.</source>
        <translation>&quot;없음&quot;은 답변이지만 빈 항목은 답변이 아닙니다. 변경할 때마다 새 버전이 만들어지고 이전 버전은 남습니다.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>처리 활동</translation>
    </message>
    <message>
        <source>such as Payroll; it names no person</source>
        <translation>예: 급여 관리. 개인의 이름은 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Beside the law</source>
        <translation>법정 외 항목</translation>
    </message>
    <message>
        <source>only where there are transfers</source>
        <translation>이전이 있는 경우에만</translation>
    </message>
    <message numerus="yes">
        <source>All %n field(s) that Article 30 asks for are answered.</source>
        <translation>
            <numerusform>제30조가 요구하는 %n개 항목이 모두 작성되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered; missing: %3.</source>
        <translation>%2개 중 %1개 작성됨. 누락: %3.</translation>
    </message>
    <message>
        <source>Is an impact assessment needed for %1?</source>
        <translation>%1에 영향평가가 필요합니까?</translation>
    </message>
    <message>
        <source>Yes and no need their reason. What is not answered is open, and open is never &quot;not needed&quot;.</source>
        <translation>&apos;예&apos;와 &apos;아니요&apos;에는 사유가 필요합니다. 답변하지 않은 질문은 미결이며, 미결은 결코 &quot;필요 없음&quot;이 아닙니다.</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>답변 저장</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>미답변</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Impact assessment of %1</source>
        <translation>%1의 영향평가</translation>
    </message>
    <message>
        <source>What Article 35(7) asks for. It can be approved once every part and the advice of the data protection officer are there; an empty part stays as it was.</source>
        <translation>제35조제7항이 요구하는 내용입니다. 모든 부분과 개인정보 보호책임자의 의견이 갖추어지면 승인할 수 있습니다. 비워 둔 부분은 이전 내용 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>(a) Operations and purposes</source>
        <translation>(a) 처리 작업과 목적</translation>
    </message>
    <message>
        <source>(b) Necessity and proportionality</source>
        <translation>(b) 필요성과 비례성</translation>
    </message>
    <message>
        <source>(c) Risks</source>
        <translation>(c) 위험</translation>
    </message>
    <message>
        <source>(d) Measures</source>
        <translation>(d) 조치</translation>
    </message>
    <message>
        <source>Advice of the data protection officer (Article 35(2))</source>
        <translation>개인정보 보호책임자의 의견(제35조제2항)</translation>
    </message>
    <message>
        <source>Prior consultation (Article 36)</source>
        <translation>사전 협의(제36조)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>ProcessingWords</name>
    <message>
        <source>Ended</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>완성</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2개 중 %1개 작성됨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한 도래</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토 완료</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>기한 전</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <comment>day</comment>
        <translation>%1(오늘)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1(%n일 후)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (overdue by %n day(s))</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1(기한 %n일 경과)</numerusform>
        </translation>
    </message>
    <message>
        <source>Controller: name</source>
        <translation>개인정보처리자: 명칭</translation>
    </message>
    <message>
        <source>Controller: contact details</source>
        <translation>개인정보처리자: 연락처</translation>
    </message>
    <message>
        <source>Joint controller</source>
        <translation>공동 개인정보처리자</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>개인정보 보호책임자</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>Categories of data subjects</source>
        <translation>정보주체의 범주</translation>
    </message>
    <message>
        <source>Categories of personal data</source>
        <translation>개인정보의 범주</translation>
    </message>
    <message>
        <source>Categories of recipients</source>
        <translation>수령인의 범주</translation>
    </message>
    <message>
        <source>Transfers to third countries</source>
        <translation>제3국 이전</translation>
    </message>
    <message>
        <source>Safeguards of transfers</source>
        <translation>이전에 대한 보호조치</translation>
    </message>
    <message>
        <source>Time limits for erasure</source>
        <translation>삭제 기한</translation>
    </message>
    <message>
        <source>Security measures (Article 32(1))</source>
        <translation>보안 조치(제32조제1항)</translation>
    </message>
    <message>
        <source>Processor: name</source>
        <translation>수탁자: 명칭</translation>
    </message>
    <message>
        <source>Processor: contact details</source>
        <translation>수탁자: 연락처</translation>
    </message>
    <message>
        <source>Each controller</source>
        <translation>각 개인정보처리자</translation>
    </message>
    <message>
        <source>Categories of processing for each controller</source>
        <translation>개인정보처리자별 처리의 범주</translation>
    </message>
    <message>
        <source>Legal basis (Article 6)</source>
        <translation>법적 근거(제6조)</translation>
    </message>
    <message>
        <source>Condition for special categories (Article 9)</source>
        <translation>특수 범주 처리 조건(제9조)</translation>
    </message>
    <message>
        <source>Legitimate interests assessment</source>
        <translation>정당한 이익 평가</translation>
    </message>
    <message>
        <source>Data protection impact assessment</source>
        <translation>개인정보 영향평가</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>데이터의 출처</translation>
    </message>
    <message>
        <source>Systems (references of sources)</source>
        <translation>시스템(소스의 관리 번호)</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>수탁자</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Article 30(1)(%1)</source>
        <translation>제30조제1항(%1)</translation>
    </message>
    <message>
        <source>Article 30(2)(%1)</source>
        <translation>제30조제2항(%1)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>의무</translation>
    </message>
    <message>
        <source>Needed as a rule</source>
        <translation>원칙적으로 필요</translation>
    </message>
    <message>
        <source>Not indicated</source>
        <translation>해당 징후 없음</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>평가 안 됨</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>검토 필요</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>(a) Systematic and extensive evaluation by automated means with legal or similarly significant effect</source>
        <translation>(a) 법적 효과 또는 이와 유사하게 중대한 효과를 가져오는 자동화된 수단에 의한 체계적이고 광범위한 평가</translation>
    </message>
    <message>
        <source>(b) Special categories or criminal data on a large scale</source>
        <translation>(b) 특수 범주 정보 또는 범죄 관련 정보의 대규모 처리</translation>
    </message>
    <message>
        <source>(c) Systematic monitoring of a public area on a large scale</source>
        <translation>(c) 공개된 장소에 대한 대규모의 체계적 모니터링</translation>
    </message>
    <message>
        <source>Evaluation or scoring</source>
        <translation>평가 또는 점수화</translation>
    </message>
    <message>
        <source>Automated decision with legal or similar effect</source>
        <translation>법적 효과 또는 이와 유사한 효과를 가져오는 자동화된 결정</translation>
    </message>
    <message>
        <source>Systematic monitoring</source>
        <translation>체계적 모니터링</translation>
    </message>
    <message>
        <source>Sensitive or highly personal data</source>
        <translation>민감하거나 매우 사적인 데이터</translation>
    </message>
    <message>
        <source>Large scale</source>
        <translation>대규모 처리</translation>
    </message>
    <message>
        <source>Matching or combining of data sets</source>
        <translation>데이터 세트의 대조 또는 결합</translation>
    </message>
    <message>
        <source>Vulnerable persons</source>
        <translation>취약한 정보주체</translation>
    </message>
    <message>
        <source>Innovative use of technology</source>
        <translation>혁신적 기술의 사용</translation>
    </message>
    <message>
        <source>Keeps persons from a right, a service or a contract</source>
        <translation>권리 행사, 서비스 이용 또는 계약 체결을 막음</translation>
    </message>
    <message>
        <source>California: selling or sharing personal information</source>
        <translation>캘리포니아: 개인정보의 판매 또는 공유</translation>
    </message>
    <message>
        <source>California: sensitive personal information</source>
        <translation>캘리포니아: 민감한 개인정보</translation>
    </message>
    <message>
        <source>California: automated decisions of significance</source>
        <translation>캘리포니아: 중대한 자동화된 결정</translation>
    </message>
    <message>
        <source>California: inferring traits of students, applicants or workers by observation</source>
        <translation>캘리포니아: 관찰을 통한 학생, 지원자 또는 근로자의 특성 추론</translation>
    </message>
    <message>
        <source>California: inferring traits from presence at sensitive places</source>
        <translation>캘리포니아: 민감한 장소에 있었다는 사실로부터의 특성 추론</translation>
    </message>
    <message>
        <source>California: training of automated decisions or recognition of persons</source>
        <translation>캘리포니아: 자동화된 결정 또는 개인 인식의 학습</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>미답변</translation>
    </message>
    <message>
        <source>An impact assessment is required: a case of Article 35(3) of the GDPR is met.</source>
        <translation>영향평가가 의무입니다. GDPR 제35조제3항의 사유에 해당합니다.</translation>
    </message>
    <message numerus="yes">
        <source>An impact assessment is needed as a rule: %n of the nine criteria of WP248 are met, and two are enough.</source>
        <translation>
            <numerusform>원칙적으로 영향평가가 필요합니다. WP248의 아홉 가지 기준 중 %n개에 해당하며, 두 개면 충분합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered, and nothing asks for an impact assessment. Keep the reasons.</source>
        <translation>모든 질문에 답변했으며 영향평가를 요하는 사항이 없습니다. 사유를 보관하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be told yet whether an impact assessment is needed: %n question(s) are open.</source>
        <translation>
            <numerusform>영향평가가 필요한지 아직 판단할 수 없습니다. 미답변 질문이 %n개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>Customer · %1</source>
        <translation>고객 · %1</translation>
    </message>
    <message>
        <source>Directory · %1</source>
        <translation>디렉터리 · %1</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n시간 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, relative time</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <comment>hours, minutes</comment>
        <translation>%1시간 %2분 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue by %1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>기한 %1시간 %2분 경과</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>기한 %n일 경과</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Reference</source>
        <translation>관리 번호</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>법률</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>담당자</translation>
    </message>
</context>
<context>
    <name>RequestExport</name>
    <message>
        <source>Persons are sealed, and the vault is not open: unlock it, or export without them.</source>
        <translation>정보주체 정보가 봉인되어 있고 보관함이 열려 있지 않습니다. 보관함의 잠금을 해제하거나 정보주체 정보 없이 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, and export again.</source>
        <translation>“%1”에 쓸 수 없습니다. 다른 위치를 선택하여 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>내보내기를 취소했습니다. 저장된 내용은 없습니다.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Access</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>처리정지</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>전송 요구</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>처리 반대</translation>
    </message>
    <message>
        <source>Automated decision</source>
        <translation>자동화된 결정</translation>
    </message>
    <message>
        <source>Opt-out of sale or sharing</source>
        <translation>판매·공유 거부</translation>
    </message>
    <message>
        <source>Limit sensitive data</source>
        <translation>민감정보 이용 제한</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>이의신청</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>Waiting for identity</source>
        <translation>본인 확인 대기</translation>
    </message>
    <message>
        <source>Waiting for clarification</source>
        <translation>내용 확인 대기</translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation>본인 확인됨</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>검색됨</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>적용됨</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변됨</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>이행</translation>
    </message>
    <message>
        <source>fulfilled in part</source>
        <translation>일부 이행</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>취하</translation>
    </message>
    <message>
        <source>person not identified</source>
        <translation>본인 확인 불가</translation>
    </message>
    <message>
        <source>no data held</source>
        <translation>보유 데이터 없음</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>우편</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>웹 양식</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>대면</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>고객 번호</translation>
    </message>
    <message>
        <source>Answer to an access request</source>
        <translation>열람 요청에 대한 답변</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>접수 확인</translation>
    </message>
    <message>
        <source>Decision on an appeal</source>
        <translation>이의신청에 대한 결정</translation>
    </message>
    <message>
        <source>Question about the request</source>
        <translation>요청 내용 문의</translation>
    </message>
    <message>
        <source>Acknowledgement of a complaint</source>
        <translation>민원 접수 확인</translation>
    </message>
    <message>
        <source>Confirmation of an erasure</source>
        <translation>삭제 확인</translation>
    </message>
    <message>
        <source>Notice of an extension</source>
        <translation>연장 통지</translation>
    </message>
    <message>
        <source>Notice of a fee</source>
        <translation>수수료 통지</translation>
    </message>
    <message>
        <source>Request for proof of identity</source>
        <translation>본인 확인 자료 요청</translation>
    </message>
    <message>
        <source>Request for the agent&apos;s mandate</source>
        <translation>대리인 위임장 요청</translation>
    </message>
    <message>
        <source>No data are held</source>
        <translation>보유 데이터 없음</translation>
    </message>
    <message>
        <source>Confirmation of an opt-out</source>
        <translation>판매·공유 거부 처리 확인</translation>
    </message>
    <message>
        <source>Answer in part</source>
        <translation>일부 답변</translation>
    </message>
    <message>
        <source>Refusal with remedy</source>
        <translation>거절 및 구제 방법 안내</translation>
    </message>
    <message>
        <source>Acknowledge receipt…</source>
        <translation>접수 확인…</translation>
    </message>
    <message>
        <source>Ask who asks…</source>
        <translation>본인 확인 요청…</translation>
    </message>
    <message>
        <source>Confirm identity…</source>
        <translation>본인 확인 처리…</translation>
    </message>
    <message>
        <source>Identity failed…</source>
        <translation>본인 확인 실패…</translation>
    </message>
    <message>
        <source>Ask what is meant…</source>
        <translation>요청 내용 문의…</translation>
    </message>
    <message>
        <source>Clarification came…</source>
        <translation>내용 확인 답변 접수…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>연장…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>거절…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>취하…</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <translation>중복 처리…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>담당자 지정…</translation>
    </message>
    <message>
        <source>Ask for a fee…</source>
        <translation>수수료 청구…</translation>
    </message>
    <message>
        <source>Add identifier…</source>
        <translation>식별 정보 추가…</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>답변 기록…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>종결…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>서신: %1</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>접수 확인</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>담당자 지정</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>%1의 중복</translation>
    </message>
    <message>
        <source>Fee asked for</source>
        <translation>수수료 청구</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, relative time</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>overdue by less than an hour</source>
        <translation>기한 1시간 미만 경과</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>기한 %n시간 경과</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>기한 %n일 경과</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be computed</source>
        <translation>계산 불가</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>지체 없이</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, how long until then</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clock, law</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(삭제됨)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>due in 7 days</source>
        <translation>7일 이내 기한</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>assignee</comment>
        <translation>담당자 %1</translation>
    </message>
    <message>
        <source>reference with “%1”</source>
        <translation>관리 번호에 “%1” 포함</translation>
    </message>
    <message>
        <source>of the person who was searched for</source>
        <translation>검색한 정보주체의 요청</translation>
    </message>
</context>
<context>
    <name>RetentionForms</name>
    <message>
        <source>New rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>규칙 %1</translation>
    </message>
    <message>
        <source>A data type has exactly one rule: from which event on it is kept, how long, and what happens then.</source>
        <translation>데이터 유형마다 규칙은 정확히 하나입니다. 어떤 사건부터 얼마 동안 보유하고 그 후 어떻게 처리하는지 정합니다.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>변경 저장</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Period begins with</source>
        <translation>기산 사건</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>보유기간</translation>
    </message>
    <message>
        <source>P7Y, P18M, P365D</source>
        <translation>P7Y, P18M, P365D</translation>
    </message>
    <message>
        <source>Where the period comes from</source>
        <translation>보유기간의 근거</translation>
    </message>
    <message>
        <source>an article, or whose policy</source>
        <translation>조문 또는 해당 방침</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>만료 후 처리</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>데이터 위치</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Days until it is out of the backups</source>
        <translation>백업에서 없어질 때까지의 일수</translation>
    </message>
    <message>
        <source>Run it without a person when it is due</source>
        <translation>기한이 되면 담당자 없이 자동 실행</translation>
    </message>
    <message>
        <source>The days until it is out of the backups are a whole number.</source>
        <translation>백업에서 없어질 때까지의 일수는 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>%1 동안 보유합니다.</translation>
    </message>
    <message>
        <source>A place is written as source:table, then the column of the day, then column=value; of Steward&apos;s own records: %1. One a line.</source>
        <translation>위치는 소스:테이블, 날짜 열, 열=값의 순서로 입력합니다. Steward 자체 기록은 다음과 같습니다: %1. 한 줄에 하나씩 입력하십시오.</translation>
    </message>
    <message>
        <source>New hold</source>
        <translation>새 보존 조치</translation>
    </message>
    <message>
        <source>What is held stays although it is due or asked for. The reason and the value are sealed.</source>
        <translation>보존 조치된 데이터는 기한이 되거나 요청이 있어도 남습니다. 사유와 값은 봉인됩니다.</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>보존 조치</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>SRC-0001; every source, if nothing is given</source>
        <translation>SRC-0001. 비워 두면 모든 소스</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>main.orders; every table, if nothing is given</source>
        <translation>main.orders. 비워 두면 모든 테이블</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>… has just this value</source>
        <translation>… 값이 정확히 일치</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>until it is ended, if nothing is given</source>
        <translation>비워 두면 종료할 때까지</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>익명처리</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>수집</translation>
    </message>
    <message>
        <source>End of the process</source>
        <translation>처리 업무 종료</translation>
    </message>
    <message>
        <source>End of the relationship</source>
        <translation>거래 관계 종료</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Steward: personal details of closed requests</source>
        <translation>Steward: 종결된 요청의 개인 정보</translation>
    </message>
    <message>
        <source>Steward: deleted records that can be put back</source>
        <translation>Steward: 되돌릴 수 있는 삭제 기록</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <translation>Steward: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Run in part</source>
        <translation>일부 실행됨</translation>
    </message>
    <message>
        <source>Run is due</source>
        <translation>실행 기한 도래</translation>
    </message>
    <message>
        <source>Never run</source>
        <translation>실행한 적 없음</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>일부 완료</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한 도래</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>기한 도래 없음</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>기간 만료</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>법적 보존</translation>
    </message>
    <message>
        <source>Restriction (Article 18)</source>
        <translation>처리정지(제18조)</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>정보주체 한 명</translation>
    </message>
    <message>
        <source>every source</source>
        <translation>모든 소스</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>column, value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>보유기간 규칙</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>가장 오래됨</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>가장 최근</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보존 조치됨</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>미래 날짜</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>이전에 완료</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>%1에 따라 보존됩니다.</translation>
    </message>
    <message>
        <source>More is due than one run takes; run it again.</source>
        <translation>기한이 된 데이터가 한 번의 실행 한도보다 많습니다. 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>Not every row was looked at for days in the future and rows without a day.</source>
        <translation>미래 날짜인 행과 날짜가 없는 행이 있는지 모든 행을 확인하지는 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that began before %1 are due.</source>
        <translation>
            <numerusform>%1 전에 기산된 %n행의 기한이 되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that began before %1 is due.</source>
        <translation>%1 전에 기산되어 기한이 된 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Some places could not be looked at; they count as unknown, not as empty.</source>
        <translation>확인할 수 없는 위치가 있습니다. 비어 있는 것이 아니라 알 수 없는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>%1 was cut off; applying ends it first, with just the rows it had planned.</source>
        <translation>%1이(가) 중단되었습니다. 적용하면 먼저 계획했던 행만으로 이를 마칩니다.</translation>
    </message>
    <message>
        <source>%1: could not be looked at and stays as it is.</source>
        <translation>%1: 확인할 수 없어 그대로 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are deleted.</source>
        <translation>
            <numerusform>%1: %n행을 삭제합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are anonymised.</source>
        <translation>
            <numerusform>%1: %n행을 익명처리합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay, held.</source>
        <translation>
            <numerusform>%n행은 보존 조치로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is looked at again afterwards. This cannot be undone.</source>
        <translation>적용 후 모두 다시 확인합니다. 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>외부에서 변경됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>아직 있음</translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>남은 데이터: %1</translation>
    </message>
    <message>
        <source>Could not be seen: %1</source>
        <translation>확인하지 못함: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: %n row(s) changed, and looked at again.</source>
        <translation>
            <numerusform>%1 완료: %n행을 변경하고 다시 확인했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was done in part: %n row(s) changed. What was not done stands below with its reason.</source>
        <translation>
            <numerusform>%1 일부 완료: %n행을 변경했습니다. 완료하지 못한 항목은 아래에 사유와 함께 표시됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Whose data is watched; printed on every document.</source>
        <translation>데이터를 모니터링할 조직입니다. 모든 문서에 표시됩니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Deadlines are computed in the controller&apos;s time zone.</source>
        <translation>기한은 개인정보처리자의 시간대로 계산합니다.</translation>
    </message>
    <message>
        <source>Second look at a loss after</source>
        <translation>소실 2차 점검 간격</translation>
    </message>
    <message>
        <source>A loss is raised after two looks at least this far apart: single failed looks are mostly false.</source>
        <translation>이 간격 이상 떨어진 두 번의 점검에서 모두 발견되어야 소실로 보고합니다. 한 번만 실패한 점검은 대부분 오탐입니다.</translation>
    </message>
    <message>
        <source>Most checks at once</source>
        <translation>최대 동시 점검 수</translation>
    </message>
    <message>
        <source>The level within it is found by measuring.</source>
        <translation>이 한도 안에서 적정 수준을 측정하여 정합니다.</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>자동 점검</translation>
    </message>
    <message>
        <source>Due checks run by themselves while Steward is open.</source>
        <translation>Steward가 열려 있는 동안 기한이 도래한 점검을 자동으로 실행합니다.</translation>
    </message>
    <message>
        <source>Allow this computer</source>
        <translation>이 컴퓨터 허용</translation>
    </message>
    <message>
        <source>Addresses of this machine may be checked (needed by the practice world only).</source>
        <translation>이 컴퓨터의 주소를 점검할 수 있습니다(연습 환경에서만 필요).</translation>
    </message>
    <message>
        <source>Allow private networks</source>
        <translation>사설 네트워크 허용</translation>
    </message>
    <message>
        <source>Addresses of private networks may be checked (RFC 1918, RFC 4193).</source>
        <translation>사설 네트워크 주소를 점검할 수 있습니다(RFC 1918, RFC 4193).</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Told to directories in the user agent (RFC 9110, 10.1.5), so that they can reach you.</source>
        <translation>디렉터리 측에서 연락할 수 있도록 사용자 에이전트(RFC 9110, 10.1.5)에 표시합니다.</translation>
    </message>
    <message>
        <source>Longest check</source>
        <translation>최대 점검 시간</translation>
    </message>
    <message>
        <source>A check ends at the latest after this long, redirects included.</source>
        <translation>리디렉션을 포함하여 이 시간이 지나면 점검을 끝냅니다.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>최대 응답 크기</translation>
    </message>
    <message>
        <source>A longer answer is cut off and counts as could not tell.</source>
        <translation>이보다 큰 응답은 잘라 내고 판단 불가로 처리합니다.</translation>
    </message>
    <message>
        <source>Extra certificate authorities</source>
        <translation>추가 인증 기관</translation>
    </message>
    <message>
        <source>A PEM file of certificate authorities to trust besides the system&apos;s.</source>
        <translation>시스템의 인증 기관 외에 추가로 신뢰할 인증 기관의 PEM 파일입니다.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>How the network is reached.</source>
        <translation>네트워크에 연결하는 방법입니다.</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>프록시 호스트</translation>
    </message>
    <message>
        <source>For HTTP and SOCKS 5.</source>
        <translation>HTTP 및 SOCKS 5용입니다.</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>Keep captures for</source>
        <translation>캡처 보관 기간</translation>
    </message>
    <message>
        <source>Responses older than this go, except each listing&apos;s newest good and newest bad one.</source>
        <translation>이보다 오래된 응답은 삭제합니다. 단, 등록 정보별로 최신 정상 응답과 최신 오류 응답은 남깁니다.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>건</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>밀리초</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>프록시 없음</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 프록시</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 프록시</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; choose one from the list, such as Europe/Berlin.</source>
        <translation>“%1”은(는) 시간대가 아닙니다. Asia/Seoul처럼 목록에 있는 시간대를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read; choose another file, or leave it empty.</source>
        <translation>%1을(를) 읽을 수 없습니다. 다른 파일을 선택하거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>%1 이상 %2 이하의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>It must not be longer than 300 characters.</source>
        <translation>300자를 넘을 수 없습니다.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Shared keys are due after</source>
        <translation>공유 키 교체 시기</translation>
    </message>
    <message>
        <source>A shared key older than this is due to be replaced (NIST SP 800-57 part 1, 5.3.6).</source>
        <translation>이보다 오래된 공유 키는 교체해야 합니다(NIST SP 800-57 1부, 5.3.6).</translation>
    </message>
    <message>
        <source>Lock the vault after</source>
        <translation>보관함 잠금까지의 시간</translation>
    </message>
    <message>
        <source>So long without a key or the mouse; 0: never. The vault also locks with the screen (PCI DSS 4.0, 8.2.8).</source>
        <translation>키보드나 마우스를 쓰지 않은 시간이며 0이면 잠그지 않습니다. 화면이 잠길 때도 잠깁니다(PCI DSS 4.0, 8.2.8).</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Where nothing is given, beside the workspace. Another disk guards against more.</source>
        <translation>비워 두면 작업 공간 옆에 저장합니다. 다른 디스크를 쓰면 더 안전합니다.</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <translation>백업 간격</translation>
    </message>
    <message>
        <source>While Steward is open; 0: by hand only (GDPR, Article 32(1)(c)).</source>
        <translation>Steward가 열려 있는 동안 적용되며 0이면 수동으로만 합니다(GDPR 제32조 제1항 (c)).</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>보관할 최신 백업</translation>
    </message>
    <message>
        <source>Older ones go; the newest one known to be whole always stays.</source>
        <translation>더 오래된 백업은 삭제되지만 온전하다고 확인된 최신 백업은 항상 남습니다.</translation>
    </message>
    <message>
        <source>Rehearse a restore every</source>
        <translation>복구 훈련 간격</translation>
    </message>
    <message>
        <source>While Steward is open; 0: by hand only (GDPR, Article 32(1)(d)).</source>
        <translation>Steward가 열려 있는 동안 적용되며 0이면 수동으로만 합니다(GDPR 제32조 제1항 (d)).</translation>
    </message>
    <message>
        <source>Work that may be lost</source>
        <translation>잃어도 되는 작업</translation>
    </message>
    <message>
        <source>At most so much work may be missing after a restore (recovery point objective).</source>
        <translation>복구 후 없어도 되는 작업의 최대량입니다(복구 시점 목표, RPO).</translation>
    </message>
    <message>
        <source>Time a restore may take</source>
        <translation>복구에 걸려도 되는 시간</translation>
    </message>
    <message>
        <source>Until work goes on (recovery time objective).</source>
        <translation>업무가 다시 시작될 때까지의 시간입니다(복구 시간 목표, RTO).</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>개</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>%1 is no folder; choose another one, or leave it empty.</source>
        <translation>%1은(는) 폴더가 아닙니다. 다른 폴더를 선택하거나 비워 두십시오.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>no data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>part, whole, percentage</comment>
        <translation>%1 / %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>SQLite file</source>
        <translation>SQLite 파일</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 파일</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>테스트 안 함</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>읽기만 가능</translation>
    </message>
    <message>
        <source>Works, with a warning</source>
        <translation>작동, 경고 있음</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>작동</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>version</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It can be read and written.</source>
        <translation>읽고 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>It can be read but not written, so nothing can be erased in it.</source>
        <translation>읽을 수 있지만 쓸 수 없으므로 이 소스에서는 아무것도 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>No map</source>
        <translation>매핑 없음</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확정됨</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>고객 번호</translation>
    </message>
    <message>
        <source>(the folder)</source>
        <translation>(폴더)</translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation>(파일)</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>계약</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>법적 의무</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>생명에 관한 이익</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>공적 업무 수행</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>정당한 이익</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>미지정</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: at least 8 characters.</source>
        <translation>너무 짧음: 8자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed. Take 15 characters or more, best several words.</source>
        <translation>약함: 추측할 수 있습니다. 여러 단어로 15자 이상을 사용하십시오.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>보통: 단어를 하나 더하면 강해집니다.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>강함.</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>보관함 열림</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>보관함 잠김</translation>
    </message>
    <message>
        <source>No vault</source>
        <translation>보관함 없음</translation>
    </message>
    <message>
        <source>Sealed values can be read and written, and the ledger is signed.</source>
        <translation>봉인된 값을 읽고 쓸 수 있으며 감사 기록에 서명합니다.</translation>
    </message>
    <message>
        <source>Sealed values cannot be read. The ledger goes on where its signing key was opened before.</source>
        <translation>봉인된 값을 읽을 수 없습니다. 서명 키가 이미 열려 있었다면 감사 기록은 계속됩니다.</translation>
    </message>
    <message>
        <source>This workspace has no keys: the ledger is not signed, and nothing can be sealed. Nothing secret is ever kept in plain instead.</source>
        <translation>이 작업 공간에는 키가 없어 감사 기록에 서명하지 않으며 아무것도 봉인할 수 없습니다. 그렇다고 비밀 값을 평문으로 보관하는 일은 없습니다.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>정보주체 한 명</translation>
    </message>
    <message>
        <source>Keyed hashes</source>
        <translation>키 기반 해시</translation>
    </message>
    <message>
        <source>Signs the ledger</source>
        <translation>감사 기록 서명</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>마스터 키</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <comment>what the key is for</comment>
        <translation>공유: %1</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>파기됨</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>사용 중지</translation>
    </message>
    <message>
        <source>Due for rotation</source>
        <translation>교체 필요</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <comment>age of a key, age at which it is rotated</comment>
        <translation>
            <numerusform>%n일 중 %1일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>age of a key</comment>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Searched</source>
        <translation>검색됨</translation>
    </message>
    <message>
        <source>Unknown, accepted</source>
        <translation>알 수 없음, 수용함</translation>
    </message>
    <message>
        <source>Partly searched</source>
        <translation>일부 검색됨</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>Somebody else&apos;s</source>
        <translation>다른 사람의 데이터</translation>
    </message>
    <message>
        <source>Possible: decide</source>
        <translation>가능성 있음: 결정 필요</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>Left as it is, with a reason</source>
        <translation>사유를 적고 그대로 둠</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>Begun, not ended</source>
        <translation>시작됨, 미완료</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Undo begun, not ended</source>
        <translation>실행 취소 시작됨, 미완료</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>실행 취소됨</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>시작됨</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>다른 사람이 변경함</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>남은 데이터 없음</translation>
    </message>
    <message>
        <source>Left, explained</source>
        <translation>남아 있음, 설명됨</translation>
    </message>
    <message>
        <source>Something is left</source>
        <translation>남은 데이터 있음</translation>
    </message>
    <message>
        <source>Could not be looked at</source>
        <translation>확인할 수 없음</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>내용 없음</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>작성됨</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not told, with a reason</source>
        <translation>알리지 않음, 사유 있음</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>알릴 예정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스킹</translation>
    </message>
    <message>
        <source>Anonymise</source>
        <translation>익명처리</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Kept by the map</source>
        <translation>매핑에 따라 유지</translation>
    </message>
    <message>
        <source>Kept by the map: %1</source>
        <translation>매핑에 따라 유지: %1</translation>
    </message>
    <message>
        <source>Legal hold %1</source>
        <translation>법적 보존 %1</translation>
    </message>
    <message>
        <source>Restriction %1</source>
        <translation>처리정지 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table: rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>(whole source)</source>
        <translation>(소스 전체)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>everything but keeping the data</source>
        <translation>보관을 제외한 모든 처리</translation>
    </message>
    <message>
        <source>decisions made by machines alone</source>
        <translation>완전히 자동화된 결정</translation>
    </message>
    <message>
        <source>sale and sharing</source>
        <translation>판매·공유</translation>
    </message>
    <message>
        <source>use of sensitive data beyond what is needed</source>
        <translation>필요한 범위를 넘는 민감정보 이용</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Watches where an organisation&apos;s data stands, and proves it.</source>
        <translation>조직의 데이터가 어디에 어떻게 게시되어 있는지 모니터링하고 증거로 입증합니다.</translation>
    </message>
    <message>
        <source>Opens the practice world.</source>
        <translation>연습 환경을 엽니다.</translation>
    </message>
    <message>
        <source>The workspace file to open.</source>
        <translation>열 작업 공간 파일입니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>Steward 정보</translation>
    </message>
    <message>
        <source>Steward %1</source>
        <translation>Steward %1</translation>
    </message>
    <message>
        <source>Watches where an organisation&apos;s data stands, and proves it.</source>
        <translation>조직의 데이터가 어디에 어떻게 게시되어 있는지 모니터링하고 증거로 입증합니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 이상에 따라 배포되는 자유 소프트웨어입니다. 어떠한 보증도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>사용한 구성 요소:</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>구성 요소 라이선스</translation>
    </message>
</context>
<context>
    <name>steward::ui::AnswerPage</name>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Source in the law</source>
        <translation>법적 근거 조항</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Take over every proposal</source>
        <translation>모든 제안 적용</translation>
    </message>
    <message>
        <source>Items of the answer</source>
        <translation>답변 항목</translation>
    </message>
    <message>
        <source>What the answer says about it</source>
        <translation>이 항목에 대한 답변 내용</translation>
    </message>
    <message>
        <source>Save this item</source>
        <translation>이 항목 저장</translation>
    </message>
    <message>
        <source>Take over the proposal</source>
        <translation>제안 적용</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>해당 데이터 없음</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>해당 없음…</translation>
    </message>
    <message>
        <source>Empty it again</source>
        <translation>다시 비우기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>A folder with the data as JSON, XML and CSV, a field dictionary and a manifest of hashes; of an access request also the answer as text and PDF.</source>
        <translation>데이터를 JSON, XML, CSV로 담고 항목 설명서와 해시 목록을 함께 담은 폴더입니다. 열람 요청의 경우 답변을 텍스트와 PDF로도 담습니다.</translation>
    </message>
    <message>
        <source>Also what is older than 12 months before receipt</source>
        <translation>접수일 전 12개월보다 오래된 데이터도 포함</translation>
    </message>
    <message>
        <source>Export to a folder…</source>
        <translation>폴더로 내보내기…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>제안: %1</translation>
    </message>
    <message>
        <source>The person&apos;s data goes out in formats that a machine reads.</source>
        <translation>정보주체의 데이터를 기계 판독이 가능한 형식으로 내보냅니다.</translation>
    </message>
    <message>
        <source>The items of the answer cannot be shown yet: %1</source>
        <translation>답변 항목을 아직 표시할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Every item of the answer says something.</source>
        <translation>답변의 모든 항목에 내용이 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 items say nothing yet. The request cannot be closed like this.</source>
        <translation>%2개 항목 중 %1개에 아직 내용이 없습니다. 이 상태로는 요청을 종결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>누락: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, source in the law</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Proposed from the maps and the search: %1</source>
        <translation>매핑과 검색에 따른 제안: %1</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>해당 없음: %1</translation>
    </message>
    <message>
        <source>The answer tells the person that this does not apply, with the reason.</source>
        <translation>답변은 이 항목이 해당되지 않는다는 사실과 그 사유를 정보주체에게 알립니다.</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>해당 없음으로 기록</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Where the answer goes: a new or empty folder</source>
        <translation>답변을 저장할 위치: 새 폴더 또는 빈 폴더</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n행을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>해시 목록의 SHA-256: %1</translation>
    </message>
    <message>
        <source>These items say nothing yet: %1</source>
        <translation>아직 내용이 없는 항목: %1</translation>
    </message>
    <message>
        <source>These items say what was proposed, and nobody has confirmed it: %1</source>
        <translation>제안된 내용이 확인 없이 들어 있는 항목: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 in %2 look like other people&apos;s addresses: look at them before the answer goes out.</source>
        <translation>
            <numerusform>%2의 %1에 다른 사람의 주소로 보이는 값이 %n개 있습니다. 답변을 보내기 전에 확인하십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ApplyPage</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>외부에서 변경됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>계획 적용</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>실패한 항목 다시 시도</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>그대로 두기…</translation>
    </message>
    <message>
        <source>Undo everything…</source>
        <translation>모두 실행 취소…</translation>
    </message>
    <message>
        <source>Sources and what became of them</source>
        <translation>소스별 결과</translation>
    </message>
    <message>
        <source>Type %1 to confirm. Rows are changed or go for good in the sources named below.</source>
        <comment>reference of the request</comment>
        <translation>확인하려면 %1을(를) 입력하십시오. 아래에 표시된 소스에서 행이 변경되거나 영구히 삭제됩니다.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>reference of the request</comment>
        <translation>확인하려면 %1 입력</translation>
    </message>
    <message>
        <source>There is no plan to apply yet.</source>
        <translation>아직 적용할 계획이 없습니다.</translation>
    </message>
    <message>
        <source>The plan changes %1 rows in %2 sources; %3 rows stay.</source>
        <translation>계획에 따라 소스 %2개에서 %1행을 변경하고 %3행은 유지합니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is left as it is: %2</source>
        <comment>source, reason</comment>
        <translation>%1은(는) 그대로 둡니다: %2</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>계획 계속 진행</translation>
    </message>
    <message>
        <source>Leave %1 as it is</source>
        <translation>%1 그대로 두기</translation>
    </message>
    <message>
        <source>The request can be closed although this source is not done, with a reason that is kept with the proof.</source>
        <translation>이 소스가 완료되지 않았더라도 사유를 적으면 요청을 종결할 수 있으며, 사유는 증명과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Put every row back?</source>
        <translation>모든 행을 되돌리시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written back as they were before, from sealed images. Afterwards a new plan can be made.</source>
        <translation>
            <numerusform>봉인된 이미지를 사용하여 %n행을 이전 상태로 되돌립니다. 그 후 새 계획을 만들 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Type %1 to confirm. What has to stop is recorded; no row is changed.</source>
        <comment>reference of the request</comment>
        <translation>확인하려면 %1을(를) 입력하십시오. 중지할 처리를 기록하며 행은 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>The plan changes no row. It records what has to stop.</source>
        <translation>계획은 행을 변경하지 않습니다. 중지할 처리를 기록합니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::AttentionList</name>
    <message>
        <source>What needs you today</source>
        <translation>오늘 확인할 일</translation>
    </message>
    <message>
        <source>Go to the ledger</source>
        <translation>감사 기록으로 이동</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>백업으로 이동</translation>
    </message>
    <message>
        <source>Go to the drills</source>
        <translation>복구 훈련으로 이동</translation>
    </message>
    <message>
        <source>Go to the vault</source>
        <translation>보관함으로 이동</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>The ledger refuses new entries: %1</source>
        <translation>감사 기록이 새 기록을 거부합니다: %1</translation>
    </message>
    <message>
        <source>The vault is not set up: the ledger is not signed, and no backups are made.</source>
        <translation>보관함이 설정되지 않아 감사 기록에 서명하지 않으며 백업도 만들지 않습니다.</translation>
    </message>
    <message>
        <source>The keys are locked, so nothing can be changed: %1</source>
        <translation>키가 잠겨 있어 아무것도 변경할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1.</source>
        <translation>온전한 백업 중 가장 최근 것은 %1입니다.</translation>
    </message>
    <message>
        <source>There is no backup that is known to be whole.</source>
        <translation>온전하다고 확인된 백업이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were found damaged or gone.</source>
        <translation>
            <numerusform>백업 %n개가 손상되었거나 사라졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last restore drill that passed was %1.</source>
        <translation>마지막으로 통과한 복구 훈련은 %1입니다.</translation>
    </message>
    <message>
        <source>No restore drill has passed yet.</source>
        <translation>통과한 복구 훈련이 아직 없습니다.</translation>
    </message>
    <message>
        <source>The restore drill of %1 failed.</source>
        <translation>%1의 복구 훈련이 실패했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the vault are due for rotation.</source>
        <translation>
            <numerusform>보관함의 키 %n개를 교체해야 합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::BackupModel</name>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>기록 수</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>온전함 확인</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
</context>
<context>
    <name>steward::ui::BackupsPane</name>
    <message>
        <source>Make a backup now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Verify the chosen backup</source>
        <translation>선택한 백업 검증</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>선택한 백업 복구…</translation>
    </message>
    <message>
        <source>Run a restore drill now</source>
        <translation>지금 복구 훈련 실행</translation>
    </message>
    <message>
        <source>Open the folder of the backups</source>
        <translation>백업 폴더 열기</translation>
    </message>
    <message>
        <source>Folder, schedule and targets…</source>
        <translation>폴더, 일정, 목표…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Restore drills</source>
        <translation>복구 훈련</translation>
    </message>
    <message>
        <source>Newest whole backup</source>
        <translation>최근의 온전한 백업</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>자동 백업</translation>
    </message>
    <message>
        <source>Lost work (RPO)</source>
        <translation>잃은 작업 (RPO)</translation>
    </message>
    <message>
        <source>Time taken (RTO)</source>
        <translation>걸린 시간 (RTO)</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>백업, 최신순</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>백업을 읽는 중…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>folder</comment>
        <translation>위치: %1</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>폴더를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>아직 백업이 없습니다</translation>
    </message>
    <message>
        <source>A backup is sealed and signed, and this workspace has no keys yet: set up the vault first.</source>
        <translation>백업은 봉인하고 서명하는데 이 작업 공간에는 아직 키가 없습니다. 먼저 보관함을 설정하십시오.</translation>
    </message>
    <message>
        <source>A backup is read again and verified before it counts. One is made by itself while Steward is open.</source>
        <translation>백업은 다시 읽어 검증한 뒤에야 유효합니다. Steward가 열려 있는 동안 자동으로 만들어집니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n kept</source>
        <translation>
            <numerusform>%1, %n개 보관</numerusform>
        </translation>
    </message>
    <message>
        <source>Next drill %1</source>
        <translation>다음 훈련: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>목표: %1</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Run a drill now</source>
        <translation>지금 훈련</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>백업 생성 중</translation>
    </message>
    <message>
        <source>The backup is made and was found whole, after %1.</source>
        <translation>백업을 만들었고 온전함을 확인했습니다(%1 소요).</translation>
    </message>
    <message>
        <source>Verifying the backup %1</source>
        <translation>백업 %1 검증 중</translation>
    </message>
    <message>
        <source>The backup %1 is whole.</source>
        <translation>백업 %1은(는) 온전합니다.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be used: %2</source>
        <translation>백업 %1을(를) 사용할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 복구 중</translation>
    </message>
    <message>
        <source>The backup is restored in %1.</source>
        <translation>백업을 %1에 복구했습니다.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>복구 훈련</translation>
    </message>
    <message>
        <source>The drill passed: work could have gone on after %1.</source>
        <translation>훈련 통과: %1 후에 업무를 계속할 수 있었습니다.</translation>
    </message>
    <message>
        <source>The drill failed: %1</source>
        <translation>훈련 실패: %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>필요</translation>
    </message>
</context>
<context>
    <name>steward::ui::BarChart</name>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachDetail</name>
    <message>
        <source>Facts…</source>
        <translation>사실관계…</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>평가…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>결정…</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>초안 작성…</translation>
    </message>
    <message>
        <source>Record a notice…</source>
        <translation>통지 기록…</translation>
    </message>
    <message>
        <source>Awareness…</source>
        <translation>인지 시점…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>종결…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>다시 열기…</translation>
    </message>
    <message>
        <source>Choose a breach to see its clocks and what is to be done.</source>
        <translation>유출을 선택하면 기한과 할 일이 표시됩니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Aware since %1</source>
        <translation>%1 인지</translation>
    </message>
    <message>
        <source>The vault is locked: its words are sealed, and only dates, counts and decisions are shown. Unlock it to read and to change them.</source>
        <translation>보관함이 잠겨 있습니다. 서술 내용은 봉인되어 있어 날짜, 수치, 결정만 표시됩니다. 읽고 변경하려면 잠금을 해제하십시오.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>No law of this breach has a clock.</source>
        <translation>이 유출에 적용되는 법률에는 기한이 없습니다.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Do it…</source>
        <translation>실행…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button is for, its word</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It can be closed</source>
        <translation>종결할 수 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be closed</source>
        <translation>
            <numerusform>종결하려면 %n개 항목이 더 필요함</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>파악된 내용</translation>
    </message>
    <message>
        <source>Why this moment</source>
        <translation>이 시점으로 보는 이유</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>확산 차단</translation>
    </message>
    <message>
        <source>Risk to those concerned</source>
        <translation>정보주체에 대한 위험</translation>
    </message>
    <message>
        <source>The risk is</source>
        <translation>위험 수준</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>판단 이유</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>weight, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>every law</source>
        <translation>모든 법률</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>whom, law, decision</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>%1, %2, phase %3</source>
        <comment>law, duty, number</comment>
        <translation>%1, %2, %3단계</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>상대 기관의 접수 번호</translation>
    </message>
    <message>
        <source>Persons told</source>
        <translation>통지한 정보주체 수</translation>
    </message>
    <message>
        <source>Why it was late</source>
        <translation>늦은 이유</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>추후 제출</translation>
    </message>
    <message>
        <source>Was to follow</source>
        <translation>추후 제출했어야 함</translation>
    </message>
    <message numerus="yes">
        <source>The follow-up was to be sent by %1: %n day(s) ago.</source>
        <translation>
            <numerusform>후속 통지를 %1까지 발송해야 했습니다(%n일 경과).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The follow-up is to be sent by %1: in %n day(s).</source>
        <translation>
            <numerusform>후속 통지를 %1까지 발송해야 합니다(%n일 남음).</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Entries are only ever added; what was corrected stays.</source>
        <translation>기록은 추가만 되며, 정정된 내용도 남습니다.</translation>
    </message>
    <message>
        <source>%1. %2, %3, %4</source>
        <comment>number, kind, when, who</comment>
        <translation>%1. %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachForm</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachModel</name>
    <message>
        <source>%1: %2</source>
        <comment>law, how its clock stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(봉인됨)</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>기한이 된 항목 없음</translation>
    </message>
    <message>
        <source>Whether the authority is told; of several laws the one that is least decided</source>
        <translation>감독기관 신고 여부입니다. 법률이 여러 개이면 결정이 가장 덜 진행된 법률을 표시합니다</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>관리 번호</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>Aware since</source>
        <translation>인지 시점</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>가장 이른 기한</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>법률별</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>신고</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>steward::ui::BreachesPane</name>
    <message>
        <source>New breach…</source>
        <translation>새 유출…</translation>
    </message>
    <message>
        <source>What is known…</source>
        <translation>파악된 내용…</translation>
    </message>
    <message>
        <source>It is contained…</source>
        <translation>확산 차단 완료…</translation>
    </message>
    <message>
        <source>Assess the risk…</source>
        <translation>위험 평가…</translation>
    </message>
    <message>
        <source>Decide who is told…</source>
        <translation>통지 대상 결정…</translation>
    </message>
    <message>
        <source>Draft a notice…</source>
        <translation>통지 초안 작성…</translation>
    </message>
    <message>
        <source>Record a notice that was sent…</source>
        <translation>발송한 통지 기록…</translation>
    </message>
    <message>
        <source>Change the moment of awareness…</source>
        <translation>인지 시점 변경…</translation>
    </message>
    <message>
        <source>Change the laws…</source>
        <translation>법률 변경…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>메모 추가…</translation>
    </message>
    <message>
        <source>Close the breach…</source>
        <translation>유출 종결…</translation>
    </message>
    <message>
        <source>Compute the clocks of open breaches anew</source>
        <translation>진행 중인 유출의 기한 다시 계산</translation>
    </message>
    <message>
        <source>Read the register again</source>
        <translation>대장 다시 읽기</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>표시된 내용 내보내기…</translation>
    </message>
    <message>
        <source>Reference, words or law</source>
        <translation>관리 번호, 단어 또는 법률</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Time has run out</source>
        <translation>기한 경과</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>Opens a breach from any pane with Ctrl+Shift+B</source>
        <translation>어느 화면에서나 Ctrl+Shift+B로 유출을 등록합니다</translation>
    </message>
    <message>
        <source>Breaches, newest first</source>
        <translation>유출, 최신순</translation>
    </message>
    <message>
        <source>Reading the register of breaches…</source>
        <translation>유출 대장을 읽는 중…</translation>
    </message>
    <message>
        <source>The rules of the laws could not be read, so clocks are unknown: %1</source>
        <translation>법률 규칙을 읽을 수 없어 기한을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>No breach is in the register</source>
        <translation>대장에 유출이 없습니다</translation>
    </message>
    <message>
        <source>Every personal data breach is kept here, whether or not anybody is told (GDPR 33(5)). Ctrl+Shift+B opens one from any pane.</source>
        <translation>통지 여부와 관계없이 모든 개인정보 유출을 여기에 보관합니다(GDPR 제33조제5항). 어느 화면에서나 Ctrl+Shift+B로 등록할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>필터와 일치하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>There are breaches that it leaves out.</source>
        <translation>필터에서 제외된 유출이 있습니다.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>The vault is locked: the words of breaches are sealed. Clocks, counts and decisions are shown; unlock it to read and to change them.</source>
        <translation>보관함이 잠겨 있어 유출의 서술 내용이 봉인되어 있습니다. 기한, 수치, 결정은 표시됩니다. 읽고 변경하려면 잠금을 해제하십시오.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>This workspace has no keys yet. What is said of a breach is sealed, so set up the vault before one is opened.</source>
        <translation>이 작업 공간에는 아직 키가 없습니다. 유출에 대한 서술은 봉인되므로 유출을 등록하기 전에 보관함을 설정하십시오.</translation>
    </message>
    <message>
        <source>Set up the vault…</source>
        <translation>보관함 설정…</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no breach can be opened in it.</source>
        <translation>이 작업 공간은 읽기 전용으로 열려 있어 유출을 등록할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is open; its clocks run.</source>
        <translation>%1을(를) 등록했습니다. 기한이 진행됩니다.</translation>
    </message>
    <message>
        <source>%1 is open and its clocks run, but its first facts could not be kept: %2</source>
        <translation>%1을(를) 등록하여 기한이 진행되지만, 처음 입력한 사실관계를 저장하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>The clocks of %1 run from the new moment.</source>
        <translation>%1의 기한을 새 시점부터 계산합니다.</translation>
    </message>
    <message>
        <source>The laws of %1 are set.</source>
        <translation>%1의 법률을 설정했습니다.</translation>
    </message>
    <message>
        <source>What is known of %1 is kept.</source>
        <translation>%1에 대해 파악된 내용을 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 is recorded as contained.</source>
        <translation>%1의 확산 차단을 기록했습니다.</translation>
    </message>
    <message>
        <source>The assessment of %1 is kept.</source>
        <translation>%1의 평가를 저장했습니다.</translation>
    </message>
    <message>
        <source>The decision on %1 is kept.</source>
        <translation>%1에 대한 결정을 저장했습니다.</translation>
    </message>
    <message>
        <source>The notice of %1 is recorded.</source>
        <translation>%1의 통지를 기록했습니다.</translation>
    </message>
    <message>
        <source>The reason is kept.</source>
        <translation>사유를 저장했습니다.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>메모를 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1을(를) 종결했습니다.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1을(를) 다시 열었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %n breach(es) changed.</source>
        <translation>
            <numerusform>유출 %n건의 기한이 변경되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>표시된 내용 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place. %1</source>
        <translation>파일에 쓸 수 없습니다. 다른 위치를 선택하십시오. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es) exported.</source>
        <translation>
            <numerusform>유출 %n건을 내보냈습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::CaptureView</name>
    <message>
        <source>The page as text</source>
        <translation>페이지 텍스트</translation>
    </message>
    <message>
        <source>The page as source</source>
        <translation>페이지 소스</translation>
    </message>
    <message>
        <source>The answer: way, headers and hash</source>
        <translation>응답: 경로, 헤더, 해시</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>No answer was kept for this look: none came, or the page was the same as before.</source>
        <translation>이 점검에는 보관된 응답이 없습니다. 응답이 없었거나 페이지가 이전과 같았습니다.</translation>
    </message>
    <message>
        <source>This answer is no longer kept; what it meant is.</source>
        <translation>이 응답은 더 이상 보관되지 않습니다. 판정 결과는 남아 있습니다.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>상태 코드 %1</translation>
    </message>
    <message>
        <source>only the first %L1 characters are shown, all are kept</source>
        <translation>처음 %L1자만 표시, 전체 보관됨</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>시각: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>메서드: %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>요청 주소: %1</translation>
    </message>
    <message>
        <source>Sent on (%1): %2</source>
        <translation>리디렉션(%1): %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>응답 주소: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>상태 코드: %1</translation>
    </message>
    <message>
        <source>Size: %1 bytes</source>
        <translation>크기: %1바이트</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::ColumnDelegate</name>
    <message>
        <source>Nobody</source>
        <translation>지정 안 함</translation>
    </message>
</context>
<context>
    <name>steward::ui::ColumnModel</name>
    <message>
        <source>%1, %2, indexed</source>
        <comment>column, type</comment>
        <translation>%1, %2, 인덱스 있음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>By what a person is found in it</source>
        <translation>이 열에서 정보주체를 찾는 기준</translation>
    </message>
    <message>
        <source>Identifies by</source>
        <translation>식별 기준</translation>
    </message>
    <message>
        <source>Part of the person&apos;s data: an access answer shows it</source>
        <translation>정보주체의 데이터에 속함: 열람 답변에 표시됩니다</translation>
    </message>
    <message>
        <source>What is done with the value, in a table whose rows are not deleted</source>
        <translation>행을 삭제하지 않는 테이블에서 값을 처리하는 방법</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>처리 방법</translation>
    </message>
    <message>
        <source>What an answer names it as</source>
        <translation>답변에 표시할 분류명</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>In words, for the field dictionary</source>
        <translation>항목 설명서에 쓸 설명</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>유지하는 이유</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Values of the source, masked; never stored</source>
        <translation>소스의 값이며 마스킹하여 표시하고 저장하지 않습니다</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
</context>
<context>
    <name>steward::ui::CommandModel</name>
    <message>
        <source>%1, %2</source>
        <comment>command, where it belongs</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>일치하는 항목이 없습니다. 글자 수를 줄여 보십시오.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Type a pane, an action, a customer or a directory</source>
        <translation>화면, 작업, 고객 또는 디렉터리 입력</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>일치 항목</translation>
    </message>
</context>
<context>
    <name>steward::ui::ComparisonView</name>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출 값</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>표시 값</translation>
    </message>
    <message>
        <source>%1: submitted “%2”, shown “%3”</source>
        <translation>%1: 제출 값 “%2”, 표시 값 “%3”</translation>
    </message>
</context>
<context>
    <name>steward::ui::ConsentDetail</name>
    <message>
        <source>(erased)</source>
        <translation>(삭제됨)</translation>
    </message>
    <message>
        <source>The person objects</source>
        <translation>정보주체의 처리 거부</translation>
    </message>
    <message>
        <source>Processing for these purposes has to stop, whatever the consent says: %1.</source>
        <translation>동의 내용과 관계없이 다음 목적의 처리를 중지해야 합니다: %1.</translation>
    </message>
    <message>
        <source>Given, but does not count</source>
        <translation>동의했으나 효력 없음</translation>
    </message>
    <message>
        <source>Missing of the mandatory fields</source>
        <translation>누락된 필수 항목</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>The key of this person is destroyed; nobody can read who it was.</source>
        <translation>이 정보주체의 키가 파기되어 누구였는지 아무도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>가명</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>동의 방법</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>관할</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Only the hash is kept, not the text.</source>
        <translation>본문이 아닌 해시만 보관합니다.</translation>
    </message>
    <message>
        <source>What was shown when it was renewed</source>
        <translation>갱신 시 안내한 내용</translation>
    </message>
    <message>
        <source>What was shown at first</source>
        <translation>최초에 안내한 내용</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>안내한 내용</translation>
    </message>
    <message>
        <source>Fields of ISO/IEC TS 27560</source>
        <translation>ISO/IEC TS 27560 항목</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>개인정보처리자</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Special categories</source>
        <translation>민감정보</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>보유기간</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>수령인</translation>
    </message>
    <message>
        <source>How to withdraw</source>
        <translation>철회 방법</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>정보주체의 권리</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>감독기관</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>기록 ID</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>스키마</translation>
    </message>
    <message>
        <source>What happened, nothing is ever taken away</source>
        <translation>이력(삭제되지 않음)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, purpose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>who, method</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>steward::ui::ConsentPane</name>
    <message>
        <source>Record a consent…</source>
        <translation>동의 기록…</translation>
    </message>
    <message>
        <source>Withdraw the chosen consent</source>
        <translation>선택한 동의 철회</translation>
    </message>
    <message>
        <source>Renew the chosen consent…</source>
        <translation>선택한 동의 갱신…</translation>
    </message>
    <message>
        <source>Receipt of the chosen consent…</source>
        <translation>선택한 동의의 수령증…</translation>
    </message>
    <message>
        <source>Import consents…</source>
        <translation>동의 가져오기…</translation>
    </message>
    <message>
        <source>Record what has expired</source>
        <translation>만료된 동의 기록</translation>
    </message>
    <message>
        <source>Export the consents that are shown…</source>
        <translation>표시된 동의 내보내기…</translation>
    </message>
    <message>
        <source>Read the consents again</source>
        <translation>동의 새로 고침</translation>
    </message>
    <message>
        <source>E-mail, telephone, customer number or reference</source>
        <translation>이메일, 전화번호, 고객 번호 또는 관리 번호</translation>
    </message>
    <message>
        <source>An identifier is found only whole, by its keyed hash; it is not kept in clear.</source>
        <translation>식별자는 전체를 입력해야 키 기반 해시로 찾을 수 있습니다. 원문은 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>모든 목적</translation>
    </message>
    <message>
        <source>Consents, oldest first</source>
        <translation>동의, 오래된 순</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>갱신…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>동의 영수증…</translation>
    </message>
    <message>
        <source>Choose a consent to see what was shown and what happened.</source>
        <translation>동의를 선택하면 안내한 내용과 이력을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>정보주체: %1</translation>
    </message>
    <message>
        <source>Reading the consents…</source>
        <translation>동의를 읽는 중…</translation>
    </message>
    <message>
        <source>No consent fits</source>
        <translation>일치하는 동의가 없습니다</translation>
    </message>
    <message>
        <source>Nobody&apos;s consent fits these filters. An identifier has to be whole, as it was recorded.</source>
        <translation>이 필터와 일치하는 동의가 없습니다. 식별자는 기록된 그대로 전체를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>동의가 없습니다</translation>
    </message>
    <message>
        <source>Record what a person agreed to and what was shown, or import what another system has kept.</source>
        <translation>정보주체가 동의한 내용과 안내한 내용을 기록하거나 다른 시스템에 보관된 동의를 가져오십시오.</translation>
    </message>
    <message>
        <source>The person objects to: %1.</source>
        <translation>정보주체의 처리 거부: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory field(s) are missing; its detail names them.</source>
        <translation>
            <numerusform>필수 항목 %n개가 누락되었습니다. 상세 정보에서 확인할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1을(를) 기록했습니다.</translation>
    </message>
    <message>
        <source>Withdraw %1? It counts at once and is kept for good: nothing takes it away again, only a new consent of the person can follow.</source>
        <translation>%1을(를) 철회하시겠습니까? 즉시 효력이 생기고 영구히 보관됩니다. 철회는 취소할 수 없으며 정보주체가 새로 동의해야만 합니다.</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1을(를) 철회했습니다.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>%1을(를) 갱신했습니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Import consents</source>
        <translation>동의 가져오기</translation>
    </message>
    <message>
        <source>CSV and JSON Lines (*.csv *.jsonl *.ndjson *.json)</source>
        <translation>CSV 및 JSON Lines (*.csv *.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 가져오는 중</translation>
    </message>
    <message>
        <source>%1 cannot be read; look at its permissions.</source>
        <translation>%1을(를) 읽을 수 없습니다. 파일 권한을 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>%n행을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of validity were recorded.</source>
        <translation>
            <numerusform>유효기간 만료 %n건을 기록했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the consents that are shown</source>
        <translation>표시된 동의 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) are in %1.</source>
        <translation>
            <numerusform>동의 %n건을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::ConsentRows</name>
    <message>
        <source>Reference</source>
        <translation>관리 번호</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>고지문</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>관할</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(삭제됨)</translation>
    </message>
    <message>
        <source>The key of this person is destroyed; nobody can read who it was.</source>
        <translation>이 정보주체의 키가 파기되어 누구였는지 아무도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Unlocking the vault shows who this is.</source>
        <translation>보관함 잠금을 해제하면 누구인지 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::CountField</name>
    <message>
        <source>approximate</source>
        <translation>추정치</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>steward::ui::DraftDialog</name>
    <message>
        <source>It was sent: record it…</source>
        <translation>발송됨: 기록…</translation>
    </message>
    <message>
        <source>Draft of a notice of %1</source>
        <translation>%1의 통지 초안</translation>
    </message>
    <message>
        <source>Which notice</source>
        <translation>통지 종류</translation>
    </message>
    <message>
        <source>The words of the notice</source>
        <translation>통지 내용</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>텍스트로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The draft is copied.</source>
        <translation>초안을 복사했습니다.</translation>
    </message>
    <message>
        <source>Nothing is missing of what this notice must say.</source>
        <translation>이 통지에 들어가야 할 내용이 모두 있습니다.</translation>
    </message>
    <message>
        <source>To follow: %1</source>
        <comment>parts of a notice</comment>
        <translation>추후 제출: %1</translation>
    </message>
    <message>
        <source>Phase %1. Headings after %2.</source>
        <comment>number, source</comment>
        <translation>%1단계. 제목 출처: %2.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>초안 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place. %1</source>
        <translation>파일에 쓸 수 없습니다. 다른 위치를 선택하십시오. %1</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>초안을 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::DrillModel</name>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>How much work would have been lost, in time (recovery point objective)</source>
        <translation>잃었을 작업의 양을 시간으로 나타낸 값(복구 시점 목표)</translation>
    </message>
    <message>
        <source>From the start until a first new record was acknowledged (recovery time objective)</source>
        <translation>시작부터 첫 새 기록이 확인될 때까지(복구 시간 목표)</translation>
    </message>
    <message>
        <source>Records acknowledged before the drill that are not in the backup</source>
        <translation>훈련 전에 확인되었으나 백업에 없는 기록</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작 일시</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Lost work (RPO)</source>
        <translation>잃은 작업 (RPO)</translation>
    </message>
    <message>
        <source>Time taken (RTO)</source>
        <translation>걸린 시간 (RTO)</translation>
    </message>
    <message>
        <source>Missing records</source>
        <translation>없는 기록</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>steward::ui::DrillPage</name>
    <message>
        <source>No drill has been run yet. It restores the newest backup into a place of its own, works from it, and removes it again.</source>
        <translation>아직 훈련을 실행하지 않았습니다. 훈련은 최신 백업을 별도의 위치에 복구하여 사용해 보고 다시 삭제합니다.</translation>
    </message>
    <message>
        <source>How the drills went</source>
        <translation>훈련 추이</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>절차서</translation>
    </message>
    <message>
        <source>Past drills</source>
        <translation>지난 훈련</translation>
    </message>
    <message>
        <source>Minutes of work lost and minutes taken, for each drill that measured them</source>
        <translation>훈련마다 측정한 잃은 작업(분)과 걸린 시간(분)</translation>
    </message>
    <message>
        <source>Lost work (RPO)</source>
        <translation>잃은 작업 (RPO)</translation>
    </message>
    <message>
        <source>Time taken (RTO)</source>
        <translation>걸린 시간 (RTO)</translation>
    </message>
    <message>
        <source>A drill is under way.</source>
        <translation>훈련이 진행 중입니다.</translation>
    </message>
    <message>
        <source>The drill of %1</source>
        <translation>%1의 훈련</translation>
    </message>
    <message>
        <source>What a drill does, and what a person would do in an emergency.</source>
        <translation>훈련이 하는 일이자 비상시에 사람이 할 일입니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::EntryDetail</name>
    <message>
        <source>Only about this</source>
        <translation>이 대상만 보기</translation>
    </message>
    <message>
        <source>Only by this one</source>
        <translation>이 수행자만 보기</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>증명</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>증명 저장…</translation>
    </message>
    <message>
        <source>Computes the path from this entry to the newest checkpoint and checks it.</source>
        <translation>이 기록에서 최신 체크포인트까지의 경로를 계산하고 확인합니다.</translation>
    </message>
    <message>
        <source>Choose an entry to see everything it says.</source>
        <translation>기록을 선택하면 전체 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>The checkpoint is of another root.</source>
        <translation>체크포인트의 루트 해시가 다릅니다.</translation>
    </message>
    <message>
        <source>As it is recorded</source>
        <translation>기록된 원본</translation>
    </message>
    <message>
        <source>The entry as canonical JSON</source>
        <translation>정규 JSON 형식의 기록</translation>
    </message>
    <message>
        <source>Leaf hash</source>
        <translation>리프 해시</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>증명</translation>
    </message>
    <message>
        <source>It does not hold: %1</source>
        <translation>증명이 성립하지 않습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>Proven against the signed checkpoint of %n entries.</source>
        <translation>
            <numerusform>기록 %n건의 서명된 체크포인트로 증명되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leads to the root over %n entries; nothing signs that root.</source>
        <translation>
            <numerusform>기록 %n건의 루트 해시로 이어지지만 그 루트 해시에는 서명이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Root</source>
        <translation>루트 해시</translation>
    </message>
    <message numerus="yes">
        <source>Path of %n hashes</source>
        <translation>
            <numerusform>해시 %n개의 경로</numerusform>
        </translation>
    </message>
    <message>
        <source>The path from the entry to the root</source>
        <translation>기록에서 루트까지의 경로</translation>
    </message>
    <message>
        <source>The signed checkpoint</source>
        <translation>서명된 체크포인트</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>증명 저장</translation>
    </message>
    <message>
        <source>Proofs (*.tlog-proof)</source>
        <translation>증명 (*.tlog-proof)</translation>
    </message>
    <message>
        <source>The proof is in %1.</source>
        <translation>증명을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilesPage</name>
    <message>
        <source>It proves who asks: destroy it when the identity step ends</source>
        <translation>요청자 확인용 자료: 본인 확인 단계가 끝나면 파기</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가 일시</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>보관 구분</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Files of the request</source>
        <translation>요청의 파일</translation>
    </message>
    <message>
        <source>Files are sealed under the person&apos;s key, at most 50 MiB each. Drop one here, or add it.</source>
        <translation>파일은 정보주체의 키로 봉인되며 파일당 최대 50MiB입니다. 여기에 끌어다 놓거나 추가하십시오.</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>본인 확인 자료</translation>
    </message>
    <message>
        <source>Part of the file</source>
        <translation>요청 자료</translation>
    </message>
    <message>
        <source>Add a file to the request</source>
        <translation>요청에 파일 추가</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>파일 내보내기</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translation>%1건 표시</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%2건 중 %1건 표시</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
</context>
<context>
    <name>steward::ui::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <comment>filter and its count</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>파일에서 가져오기…</translation>
    </message>
    <message>
        <source>The file cannot be read, or has more than 1 MiB; choose another one.</source>
        <translation>파일을 읽을 수 없거나 1MiB를 넘습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file is no plain UTF-8 text with Unix line ends, so that the hash of what stands here is not the hash of the file.</source>
        <translation>파일이 Unix 줄 끝을 사용하는 일반 UTF-8 텍스트가 아니므로 여기 내용의 해시가 파일의 해시와 다릅니다.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-21; look at: %1.</source>
        <translation>날짜는 2026-11-21과 같이 입력합니다. 확인할 항목: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ui::HeaderBar</name>
    <message>
        <source>Go to anything  %1</source>
        <translation>빠른 이동  %1</translation>
    </message>
    <message>
        <source>Find a pane, an action, a customer or a directory</source>
        <translation>화면, 작업, 고객 또는 디렉터리 찾기</translation>
    </message>
</context>
<context>
    <name>steward::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>설명서 페이지</translation>
    </message>
</context>
<context>
    <name>steward::ui::HistoryDialog</name>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>By</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1의 버전</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>버전, 최신순</translation>
    </message>
    <message>
        <source>Choose a version to see what it changed.</source>
        <translation>버전을 선택하면 변경 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>처리 활동</translation>
    </message>
    <message>
        <source>The fields are sealed: unlocking the vault shows them.</source>
        <translation>항목이 봉인되어 있습니다. 보관함 잠금을 해제하면 표시됩니다.</translation>
    </message>
    <message>
        <source>Its fields are the same as before.</source>
        <translation>항목이 이전과 같습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::HistoryPage</name>
    <message>
        <source>Add note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>History of the request, newest first</source>
        <translation>요청 이력, 최신순</translation>
    </message>
    <message>
        <source>The words of the chosen entry</source>
        <translation>선택한 기록의 내용</translation>
    </message>
    <message>
        <source>The words of the chosen entry stand here.</source>
        <translation>선택한 기록의 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>A note; it is sealed under the person&apos;s key and erased with them.</source>
        <translation>메모는 정보주체의 키로 봉인되며 정보주체와 함께 삭제됩니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportDialog</name>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>“%1”을(를) 읽을 수 없습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>다른 파일</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>CSV에서 가져오기</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>등록 정보</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop it here</source>
        <translation>CSV 파일을 선택하거나 여기에 끌어다 놓으십시오</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>&amp;What is in the file</source>
        <translation>파일 내용(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>가져올 파일</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>파일의 처음 행</translation>
    </message>
    <message>
        <source>Rows that were kept out</source>
        <translation>제외된 행</translation>
    </message>
    <message>
        <source>Export the rows that were kept out…</source>
        <translation>제외된 행 내보내기…</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV 파일 선택</translation>
    </message>
    <message>
        <source>CSV tables (*.csv *.tsv *.txt)</source>
        <translation>CSV 표 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– 파일에 없음 –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <comment>a column of an import</comment>
        <translation>%1(필수)</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>파일이 비어 있습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Check which column is which, then import. Rows that are already there are changed, never doubled.</source>
        <translation>열 지정을 확인한 다음 가져오십시오. 이미 있는 행은 변경될 뿐 중복되지 않습니다.</translation>
    </message>
    <message>
        <source>Say which column of the file is: %1. Without it nothing can be imported.</source>
        <translation>다음에 해당하는 파일의 열을 지정하십시오: %1. 지정하지 않으면 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 가져오는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n행 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>추가 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>변경 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>변경 없음 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept out</source>
        <translation>
            <numerusform>제외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows were kept out. Export them, mend them where the reason says so, and import that file.</source>
        <translation>다음 행이 제외되었습니다. 내보낸 뒤 사유에 따라 수정하여 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>Everything in the file is in the workspace now.</source>
        <translation>파일의 모든 내용을 작업 공간에 가져왔습니다.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행 내용</translation>
    </message>
    <message>
        <source>Export the rows that were kept out</source>
        <translation>제외된 행 내보내기</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>The rows are in %1. Mend them there and import that file.</source>
        <translation>행을 %1에 저장했습니다. 수정한 뒤 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>“%1”에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose what to import and the file. Columns are found by their headers; nothing is written before you say so.</source>
        <translation>가져올 종류와 파일을 선택하십시오. 열은 머리글로 찾으며, 가져오기를 실행하기 전에는 아무것도 저장하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ImportReport</name>
    <message>
        <source>What was imported</source>
        <translation>가져온 내용</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 there already, %5 kept out.</source>
        <translation>%1행 읽음: 추가 %2건, 변경 %3건, 기존 %4건, 제외 %5건.</translation>
    </message>
    <message>
        <source>Correct the rows below in the file and import it again: what is here already is not taken twice.</source>
        <translation>아래 행을 파일에서 수정하여 다시 가져오십시오. 이미 있는 내용은 중복되지 않습니다.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Taken, look at it</source>
        <translation>가져옴, 확인 필요</translation>
    </message>
    <message>
        <source>Rows that were kept out, and rows to look at</source>
        <translation>제외된 행과 확인할 행</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>steward::ui::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>what is under way</comment>
        <translation>취소: %1</translation>
    </message>
    <message>
        <source>Cancelling: %1</source>
        <comment>what is under way</comment>
        <translation>취소하는 중: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is under way, its step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much is done</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <comment>percentage, remaining time</comment>
        <translation>%1 · %2 남음</translation>
    </message>
</context>
<context>
    <name>steward::ui::JobTray</name>
    <message>
        <source>Pause the run</source>
        <translation>점검 일시 중지</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>점검 취소</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>점검 진행 상황</translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2 checked</source>
        <translation>취소 중: %2건 중 %1건 점검</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 checked</source>
        <translation>일시 중지: %2건 중 %1건 점검</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>점검 중: %2건 중 %1건</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>점검 재개</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>아직 점검한 내역이 없습니다.</translation>
    </message>
    <message>
        <source>Last run %1: cancelled after %2 of %3; %4 mismatched, %5 lost, %6 could not be told</source>
        <translation>최근 점검 %1: %3건 중 %2건 점검 후 취소됨. 불일치 %4건, 소실 확인 %5건, 판단 불가 %6건</translation>
    </message>
    <message>
        <source>Last run %1: interrupted after %2 of %3; %4 mismatched, %5 lost, %6 could not be told</source>
        <translation>최근 점검 %1: %3건 중 %2건 점검 후 중단됨. 불일치 %4건, 소실 확인 %5건, 판단 불가 %6건</translation>
    </message>
    <message>
        <source>Last run %1: %2 of %3 checked; %4 mismatched, %5 lost, %6 could not be told</source>
        <translation>최근 점검 %1: %3건 중 %2건 점검. 불일치 %4건, 소실 확인 %5건, 판단 불가 %6건</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>checks per second</comment>
        <translation>초당 %1건</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>remaining time</comment>
        <translation>%1 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>동시 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::KeyModel</name>
    <message>
        <source>What for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>사용 횟수</translation>
    </message>
</context>
<context>
    <name>steward::ui::LedgerModel</name>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
</context>
<context>
    <name>steward::ui::LedgerPane</name>
    <message>
        <source>Verify the ledger</source>
        <translation>감사 기록 검증</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>표시된 기록 내보내기…</translation>
    </message>
    <message>
        <source>Show the newest entries</source>
        <translation>최신 기록 보기</translation>
    </message>
    <message>
        <source>Search in who, what and about</source>
        <translation>수행자, 작업, 대상 검색</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>최근 365일</translation>
    </message>
    <message>
        <source>Entries of the ledger, newest first</source>
        <translation>감사 기록, 최신순</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>수행자: %1</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>감사 기록을 읽는 중…</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>일치하는 기록이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries fits these filters.</source>
        <translation>
            <numerusform>기록 %n건 중 이 필터와 일치하는 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>The ledger is empty</source>
        <translation>감사 기록이 비어 있습니다</translation>
    </message>
    <message>
        <source>Every change in this workspace will be recorded here.</source>
        <translation>이 작업 공간의 모든 변경이 여기에 기록됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries</source>
        <translation>
            <numerusform>새 기록 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>감사 기록 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.</source>
        <translation>
            <numerusform>기록 %n건을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prove the entry</source>
        <translation>기록 증명</translation>
    </message>
    <message>
        <source>Make an evidence package…</source>
        <translation>증거 패키지 만들기…</translation>
    </message>
    <message>
        <source>Verify a package…</source>
        <translation>패키지 검증…</translation>
    </message>
    <message>
        <source>Export and evidence</source>
        <translation>내보내기와 증거</translation>
    </message>
    <message>
        <source>A package is signed, and this ledger has no key that is open. Set up or unlock the vault first.</source>
        <translation>패키지에는 서명이 필요하지만 이 감사 기록에는 열린 키가 없습니다. 먼저 보관함을 설정하거나 여십시오.</translation>
    </message>
    <message>
        <source>Go to the vault</source>
        <translation>보관함으로 이동</translation>
    </message>
    <message>
        <source>Making the evidence package</source>
        <translation>증거 패키지 생성 중</translation>
    </message>
    <message numerus="yes">
        <source>%n entries and their proofs are in %1.</source>
        <translation>
            <numerusform>기록 %n건과 증명을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>검증</translation>
    </message>
</context>
<context>
    <name>steward::ui::LetterPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>발송으로 기록</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>서신</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>서신 언어</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>서신 내용</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>발송 일시</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Letters that were sent</source>
        <translation>발송한 서신</translation>
    </message>
    <message>
        <source>The person is erased: no letter can be written any more.</source>
        <translation>정보주체가 삭제되어 더 이상 서신을 작성할 수 없습니다.</translation>
    </message>
    <message>
        <source>Letters need an open vault. %1</source>
        <translation>서신을 작성하려면 보관함이 열려 있어야 합니다. %1</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>누락된 항목: %1.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>서신 저장</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place.</source>
        <translation>“%1”에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be finished. Check that there is room on the disk.</source>
        <translation>“%1” 저장을 완료하지 못했습니다. 디스크 여유 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>The letter is saved in %1.</source>
        <translation>서신을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The letter is recorded as sent, and sealed.</source>
        <translation>서신을 발송으로 기록하고 봉인했습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingDetail</name>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>The looks so far, newest first</source>
        <translation>지금까지의 점검, 최신순</translation>
    </message>
    <message>
        <source>Submitted and shown</source>
        <translation>제출 값과 표시 값</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>점검 이력</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>수신 내용</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>점검 일시</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경 일시</translation>
    </message>
    <message>
        <source>Last seen listed</source>
        <translation>마지막 등록 확인</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토 일시</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>점검 기한</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>기한 산정 사유</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Choose a listing to see what was submitted, what is shown, and the evidence.</source>
        <translation>등록 정보를 선택하면 제출 값, 표시 값, 증거를 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n looks in a row could not tell</source>
        <translation>
            <numerusform>연속 %n회 판단 불가</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 looks differed from the one before</source>
        <translation>점검 %2회 중 %1회에서 직전 점검과 다름</translation>
    </message>
    <message>
        <source>Nothing has been compared yet; this is what was submitted.</source>
        <translation>아직 비교한 내용이 없습니다. 아래는 제출한 값입니다.</translation>
    </message>
    <message>
        <source>As seen %1</source>
        <translation>점검 시점: %1</translation>
    </message>
    <message>
        <source>The newest look could not compare anything. As last seen %1</source>
        <translation>최근 점검에서는 비교하지 못했습니다. 마지막 비교 시점: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>변경: %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingExporter</name>
    <message>
        <source>Export what is shown</source>
        <translation>표시된 내용 내보내기</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>등록정보</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it first.</source>
        <translation>진행 중인 내보내기가 있습니다. 끝날 때까지 기다리거나 먼저 취소하십시오.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>내보내는 중: %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingFilters</name>
    <message>
        <source>Find customer, directory or address</source>
        <translation>고객, 디렉터리 또는 주소 찾기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Every listing of the workspace</source>
        <translation>작업 공간의 모든 등록 정보</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>Lost, or shown with data that differs from what was submitted</source>
        <translation>소실되었거나 제출한 것과 다른 데이터가 표시된 등록 정보</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Listings on which at least one field differs from what was submitted</source>
        <translation>하나 이상의 항목이 제출한 것과 다른 등록 정보</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>소실 확인</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>소실 의심</translation>
    </message>
    <message>
        <source>Losses that one look has found; a second look decides</source>
        <translation>한 번의 점검에서 발견된 소실. 2차 점검에서 확정합니다</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>Looked at, but blocked, unreachable, unreadable or the like: neither right nor wrong</source>
        <translation>점검했으나 차단, 연결 불가, 판독 불가 등으로 정상인지 오류인지 판단할 수 없는 등록 정보</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한 도래</translation>
    </message>
    <message>
        <source>The next check is due now</source>
        <translation>다음 점검 기한이 도래한 등록 정보</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>검토 후 변경</translation>
    </message>
    <message>
        <source>Changed since somebody last marked it as reviewed</source>
        <translation>마지막으로 검토 완료로 표시한 이후 변경된 등록 정보</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>미점검</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>아직 점검하지 않은 등록 정보</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message numerus="yes">
        <source>State: %n chosen</source>
        <translation>
            <numerusform>상태: %n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>고객 %1</translation>
    </message>
    <message>
        <source>Directory %1</source>
        <translation>디렉터리 %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>%1 이후 변경</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>state, count</comment>
        <translation>%1(%L2)</translation>
    </message>
    <message>
        <source>Losses that two looks apart in time have found</source>
        <translation>시간 간격을 둔 두 번의 점검에서 모두 발견된 소실</translation>
    </message>
</context>
<context>
    <name>steward::ui::ListingsPage</name>
    <message>
        <source>Listings</source>
        <translation>등록 정보</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Exports exactly what is shown to CSV or PDF (Ctrl+E)</source>
        <translation>표시된 내용을 그대로 CSV 또는 PDF로 내보냅니다(Ctrl+E)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Checks the chosen listings, or all that are shown where none is chosen (F5)</source>
        <translation>선택한 등록 정보를 점검합니다. 선택한 것이 없으면 표시된 것을 모두 점검합니다(F5)</translation>
    </message>
    <message>
        <source>Update the list</source>
        <translation>목록 업데이트</translation>
    </message>
    <message>
        <source>Something has changed: rows may have come, gone or changed places. Your selection is kept.</source>
        <translation>변경된 내용이 있습니다. 행이 추가되거나 없어지거나 위치가 바뀔 수 있습니다. 선택 항목은 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) exported to %1.</source>
        <translation>
            <numerusform>등록 정보 %n건을 %1에 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 점검</translation>
    </message>
    <message>
        <source>Mark reviewed</source>
        <translation>검토 완료로 표시</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>주소 열기</translation>
    </message>
    <message>
        <source>Copy detail</source>
        <translation>상세 정보 복사</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>표시된 내용 내보내기…</translation>
    </message>
    <message>
        <source>Open detail</source>
        <translation>상세 정보 열기</translation>
    </message>
    <message>
        <source>Close detail</source>
        <translation>상세 정보 닫기</translation>
    </message>
    <message>
        <source>Check all that are shown…</source>
        <translation>표시된 항목 모두 점검…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>현재 보기 저장…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSV에서 가져오기…</translation>
    </message>
    <message>
        <source>Reading the listings…</source>
        <translation>등록 정보를 읽는 중…</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>등록 정보가 없습니다</translation>
    </message>
    <message>
        <source>A listing says which customer is expected on which directory. Import customers, directories and then listings.</source>
        <translation>등록 정보는 어느 고객이 어느 디렉터리에 있어야 하는지를 나타냅니다. 고객, 디렉터리, 등록 정보 순으로 가져오십시오.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>일치하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>No listing fulfils every condition. %1.</source>
        <translation>모든 조건을 충족하는 등록 정보가 없습니다. %1.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Running since %1, %2: %3</source>
        <translation>%1부터 점검 중, %2: %3</translation>
    </message>
    <message>
        <source>Last run %1, %2: %3</source>
        <translation>최근 점검 %1, %2: %3</translation>
    </message>
    <message>
        <source>The listings are still being counted. Try again in a moment.</source>
        <translation>등록 정보를 아직 집계하고 있습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Check all %n listing(s) that are shown?</source>
        <translation>
            <numerusform>표시된 등록 정보 %n건을 모두 점검하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n</source>
        <translation>
            <numerusform>%n건 점검</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n listing(s).</source>
        <translation>
            <numerusform>등록 정보 %n건을 점검합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the listings that you have reviewed, then mark them.</source>
        <translation>검토한 등록 정보를 먼저 선택한 다음 표시하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) marked as reviewed.</source>
        <translation>
            <numerusform>등록 정보 %n건을 검토 완료로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is not one of the web. Mend it by importing the listing again.</source>
        <translation>웹 주소가 아닙니다. 등록 정보를 다시 가져와 수정하십시오.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address from the detail.</source>
        <translation>브라우저를 열 수 없습니다. 상세 정보에서 주소를 복사하십시오.</translation>
    </message>
    <message>
        <source>The detail is on the clipboard.</source>
        <translation>상세 정보를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
</context>
<context>
    <name>steward::ui::LockedCover</name>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
</context>
<context>
    <name>steward::ui::MainWindow</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 여는 중…</translation>
    </message>
    <message>
        <source>Practice organisation</source>
        <translation>연습용 조직</translation>
    </message>
    <message>
        <source>Read-only: the file cannot be written</source>
        <translation>읽기 전용: 파일에 쓸 수 없음</translation>
    </message>
    <message>
        <source>Everything can be read and exported, nothing can be changed. Check the permissions of the file and its folder.</source>
        <translation>모든 내용을 읽고 내보낼 수 있으나 변경할 수는 없습니다. 파일과 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>읽기 전용: 다른 창에서 열려 있음</translation>
    </message>
    <message>
        <source>Another Steward has this workspace open for writing. Close it there and open it here again to make changes.</source>
        <translation>다른 Steward가 이 작업 공간을 쓰기용으로 열어 두었습니다. 변경하려면 그쪽에서 닫은 뒤 여기에서 다시 여십시오.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message>
        <source>Workspaces (*.steward);;All files (*)</source>
        <translation>작업 공간 (*.steward);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 – Steward</source>
        <comment>organisation</comment>
        <translation>%1 – Steward</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) due now</source>
        <translation>
            <numerusform>기한 도래 점검 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Listings whose next look is due. Choose this to see them.</source>
        <translation>다음 점검 기한이 도래한 등록 정보입니다. 선택하면 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>다음 점검 %1</translation>
    </message>
    <message>
        <source>The next look at a listing is due %1.</source>
        <translation>다음 등록 정보 점검 기한: %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>새 작업 공간(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>작업 공간 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 작업 공간(&amp;R)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Open the &amp;practice world</source>
        <translation>연습 환경 열기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>작업 공간 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>작업(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>빠른 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>설명서(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Steward and its licences</source>
        <translation>Steward 정보 및 라이선스(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Find in this pane</source>
        <translation>이 화면에서 찾기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>모양: 시스템 설정 따름</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>모양: 밝게</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>모양: 어둡게</translation>
    </message>
    <message numerus="yes">
        <source>Steward was off; %n check(s) came due meanwhile and are caught up now.</source>
        <translation>
            <numerusform>Steward가 꺼져 있는 동안 점검 %n건의 기한이 도래하여 지금 보충 점검합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: its keys are locked</source>
        <translation>읽기 전용: 키가 잠김</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>보관함 잠금(&amp;L)</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 복구 중…</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing was changed: %1</source>
        <translation>복구하지 않았으며 아무것도 변경하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The backup is restored. The file that was here before is %1.</source>
        <translation>백업을 복구했습니다. 이전 파일은 %1입니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Set up the vault…</source>
        <translation>보관함 설정…</translation>
    </message>
    <message>
        <source>The backup that was due could not be made: %1</source>
        <translation>예정된 백업을 만들지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Go to the backups</source>
        <translation>백업으로 이동</translation>
    </message>
    <message>
        <source>%1 The workspace is open read-only until its keys are open.</source>
        <comment>why the keys are locked</comment>
        <translation>%1 키가 열릴 때까지 작업 공간은 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>This workspace has no keys: its ledger is not signed, and nothing can be sealed.</source>
        <translation>이 작업 공간에는 키가 없어 감사 기록에 서명하지 않으며 아무것도 봉인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose this to lock it (Ctrl+L).</source>
        <translation>선택하면 잠급니다(Ctrl+L).</translation>
    </message>
    <message>
        <source>Choose this to unlock it (Ctrl+L).</source>
        <translation>선택하면 잠금을 해제합니다(Ctrl+L).</translation>
    </message>
    <message>
        <source>Choose this to set it up.</source>
        <translation>선택하면 설정합니다.</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>보관함을 여는 중…</translation>
    </message>
    <message>
        <source>Un&amp;lock the vault</source>
        <translation>보관함 잠금 해제(&amp;L)</translation>
    </message>
    <message>
        <source>Set up the &amp;vault…</source>
        <translation>보관함 설정(&amp;V)…</translation>
    </message>
    <message>
        <source>Breach %1: %2</source>
        <comment>reference, time left</comment>
        <translation>유출 %1: %2</translation>
    </message>
    <message>
        <source>Request %1: %2</source>
        <comment>reference, time left</comment>
        <translation>요청 %1: %2</translation>
    </message>
    <message>
        <source>The clock that runs out first: %1 of %2 under %3, due %4. Choose this to go there.</source>
        <comment>duty, reference, law, date</comment>
        <translation>가장 먼저 끝나는 기한: %3에 따른 %2의 %1, 기한 %4. 선택하면 이동합니다.</translation>
    </message>
    <message>
        <source>The clock that runs out first: the answer to %1 under %2, due %3. Choose this to go there.</source>
        <comment>reference, law, date</comment>
        <translation>가장 먼저 끝나는 기한: %2에 따른 %1의 답변, 기한 %3. 선택하면 이동합니다.</translation>
    </message>
    <message>
        <source>New &amp;breach…</source>
        <translation>새 유출(&amp;B)…</translation>
    </message>
    <message>
        <source>Something that is due could not be done, and is tried again later: %1</source>
        <translation>기한이 도래한 작업을 하지 못했으며 나중에 다시 시도합니다: %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::MapEditor</name>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>What is done with its rows</source>
        <translation>행 처리 방법</translation>
    </message>
    <message>
        <source>Personal columns</source>
        <translation>개인정보 열</translation>
    </message>
    <message>
        <source>Tables of the source</source>
        <translation>소스의 테이블</translation>
    </message>
    <message>
        <source>R&amp;ows are</source>
        <translation>행 처리(&amp;O)</translation>
    </message>
    <message>
        <source>What happens to the rows of a person who is erased</source>
        <translation>정보주체가 삭제될 때 그 행을 처리하는 방법</translation>
    </message>
    <message>
        <source>&amp;Why kept</source>
        <translation>보관 이유(&amp;W)</translation>
    </message>
    <message>
        <source>The reason for which rows stay; an answer and the proof name it</source>
        <translation>행을 남기는 이유로, 답변과 증명에 기재됩니다</translation>
    </message>
    <message>
        <source>Pur&amp;pose</source>
        <translation>처리 목적(&amp;P)</translation>
    </message>
    <message>
        <source>What the data is processed for; an access answer names it</source>
        <translation>데이터의 처리 목적으로, 열람 답변에 기재됩니다</translation>
    </message>
    <message>
        <source>R&amp;ecipients</source>
        <translation>수령인(&amp;E)</translation>
    </message>
    <message>
        <source>Third parties who are given this data and have to be told, with commas</source>
        <translation>이 데이터를 제공받아 통지가 필요한 제3자(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Re&amp;tention</source>
        <translation>보유기간(&amp;T)</translation>
    </message>
    <message>
        <source>How long it is kept: a rule&apos;s reference, or a period in words</source>
        <translation>보유기간: 규칙의 관리 번호 또는 기간 설명</translation>
    </message>
    <message>
        <source>&amp;Date column</source>
        <translation>날짜 열(&amp;D)</translation>
    </message>
    <message>
        <source>When a row began to be kept</source>
        <translation>행의 보유가 시작된 시점</translation>
    </message>
    <message>
        <source>Be&amp;longs to</source>
        <translation>소속(&amp;L)</translation>
    </message>
    <message>
        <source>Rows of another table that these belong to: column = table.column</source>
        <translation>이 행이 속한 다른 테이블의 행: 열 = 테이블.열</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>테이블의 열</translation>
    </message>
    <message>
        <source>Choose a source to see what is in it and what is done with it.</source>
        <translation>소스를 선택하면 포함된 내용과 처리 방법을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This source has no map yet. Propose one: its tables and columns are looked at, nothing is changed.</source>
        <translation>이 소스에는 아직 매핑이 없습니다. 매핑을 제안받으십시오. 테이블과 열을 살펴볼 뿐 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What rows belong to is written as column = table.column, with commas between; for example customer = main.customers.id.</source>
        <translation>행의 소속은 열 = 테이블.열 형식으로 쉼표로 구분하여 입력합니다. 예: customer = main.customers.id.</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>법적 근거(&amp;B)</translation>
    </message>
    <message>
        <source>On what ground it is processed (GDPR, Article 6(1)); an export hands over what rests on consent or a contract</source>
        <translation>처리의 근거입니다(GDPR 제6조제1항). 내보내기는 동의 또는 계약에 근거한 데이터를 제공합니다</translation>
    </message>
</context>
<context>
    <name>steward::ui::MarkedText</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>steward::ui::Navigation</name>
    <message>
        <source>Panes</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pane, shortcut</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pane, its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::NewRequestDialog</name>
    <message>
        <source>Open the request</source>
        <translation>요청 등록</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>새 요청</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Mail or text, as it came</source>
        <translation>받은 메일 또는 텍스트(&amp;M)</translation>
    </message>
    <message>
        <source>Paste the mail here, or drop its file: the form is filled with what is recognised.</source>
        <translation>메일을 여기에 붙여 넣거나 파일을 끌어다 놓으십시오. 인식한 내용으로 양식을 채웁니다.</translation>
    </message>
    <message>
        <source>Nothing in it is run, opened or fetched.</source>
        <translation>메일의 내용은 실행하거나 열거나 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>from the mail</source>
        <translation>메일에서 인식</translation>
    </message>
    <message>
        <source>Choose what is asked for</source>
        <translation>요청 내용을 선택하십시오</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>유형(&amp;T)</translation>
    </message>
    <message>
        <source>All laws that may apply; each has its own clock, and the earliest leads</source>
        <translation>적용될 수 있는 모든 법률. 법률마다 기한이 따로 있으며 가장 이른 기한을 따릅니다</translation>
    </message>
    <message>
        <source>&amp;Laws</source>
        <translation>법률(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>접수일(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>경로(&amp;C)</translation>
    </message>
    <message>
        <source>Letters &amp;in</source>
        <translation>서신 언어(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>Several are separated by a semicolon</source>
        <translation>여러 개는 세미콜론으로 구분합니다</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>전화번호(&amp;P)</translation>
    </message>
    <message>
        <source>With the country: +49 30 …</source>
        <translation>국가 번호 포함: +49 30 …</translation>
    </message>
    <message>
        <source>C&amp;ustomer number</source>
        <translation>고객 번호(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>생년월일(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;gent</source>
        <translation>대리인(&amp;G)</translation>
    </message>
    <message>
        <source>Who asks in the person&apos;s name, if not the person</source>
        <translation>정보주체 본인이 아닌 경우, 정보주체를 대신하여 요청하는 사람</translation>
    </message>
    <message>
        <source>&amp;Mandate</source>
        <translation>위임(&amp;M)</translation>
    </message>
    <message>
        <source>What shows that the agent may</source>
        <translation>대리 권한을 증명하는 자료</translation>
    </message>
    <message>
        <source>A&amp;ssignee</source>
        <translation>담당자(&amp;S)</translation>
    </message>
    <message>
        <source>In their &amp;words</source>
        <translation>정보주체의 표현(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the laws that may apply</source>
        <translation>적용될 수 있는 법률을 선택하십시오</translation>
    </message>
    <message>
        <source>As the settings have it</source>
        <translation>설정에 따름</translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>%1의 공휴일</translation>
    </message>
    <message>
        <source>Holidays, %1</source>
        <translation>공휴일, %1</translation>
    </message>
    <message>
        <source>Recognised by: %1</source>
        <translation>인식 근거: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the mail; look them over.</source>
        <translation>
            <numerusform>메일에서 항목 %n개를 채웠습니다. 확인하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed: the type, a law, and who the person is</source>
        <translation>필수: 유형, 법률, 정보주체의 신원</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>They show once type and laws are chosen.</source>
        <translation>유형과 법률을 선택하면 표시됩니다.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>먼저 확인할 사항</translation>
    </message>
    <message>
        <source>The same person has an open request of this type already: %1. Open this one only if it asks for something else.</source>
        <translation>같은 정보주체의 같은 유형 요청이 이미 진행 중입니다: %1. 다른 내용을 요청하는 경우에만 등록하십시오.</translation>
    </message>
    <message>
        <source>This person was erased before. Data that came in again since then is likely to be a mistake of an import.</source>
        <translation>이전에 삭제된 정보주체입니다. 그 이후에 다시 들어온 데이터는 가져오기 오류일 가능성이 높습니다.</translation>
    </message>
    <message>
        <source>Could not be computed</source>
        <translation>계산 불가</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>지체 없이</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>접수 확인 기한</translation>
    </message>
    <message>
        <source>Tell of an extension by</source>
        <translation>연장 통지 기한</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>안전 기한</translation>
    </message>
    <message>
        <source>A request is sealed, and the vault is not open. %1</source>
        <translation>요청은 봉인되는데 보관함이 열려 있지 않습니다. %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>steward::ui::NumberTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>label, figure, of how many</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>steward::ui::OverviewPage</name>
    <message>
        <source>Clocks</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Go to the work on data</source>
        <translation>데이터 작업으로 이동</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>Without delay</source>
        <translation>지체 없이</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>접수 확인 기한</translation>
    </message>
    <message>
        <source>Tell of an extension by</source>
        <translation>연장 통지 기한</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>안전 기한</translation>
    </message>
    <message>
        <source>%1: the earliest that any reading of the law gives</source>
        <translation>%1: 법률 해석 중 가장 이른 날짜</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, 버전 %2</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>계산 일시</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>정보주체</translation>
    </message>
    <message>
        <source>%1 The person&apos;s key is destroyed: who it was can no longer be read, and what was done about it can still be proven.</source>
        <translation>%1 정보주체의 키가 파기되었습니다. 누구였는지는 더 이상 읽을 수 없지만 조치 내용은 계속 증명할 수 있습니다.</translation>
    </message>
    <message>
        <source>Who asks, notes, letters and files are sealed. %1</source>
        <translation>요청자, 메모, 서신, 파일은 봉인되어 있습니다. %1</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>보관함 잠금 해제</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>대리인</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>위임</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>정보주체의 표현</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>접수 일시</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>서신 언어</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Known in the ledger as</source>
        <translation>감사 기록상 명칭</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>접수 확인 일시</translation>
    </message>
    <message>
        <source>Extended because</source>
        <translation>연장 사유</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>거절 사유</translation>
    </message>
    <message>
        <source>Identity asked</source>
        <translation>본인 확인 요청</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>내용 확인 요청</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 일시</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결 일시</translation>
    </message>
</context>
<context>
    <name>steward::ui::OverviewPane</name>
    <message>
        <source>Read the overview again</source>
        <translation>개요 새로 고침</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation>오늘 확인할 사항</translation>
    </message>
    <message>
        <source>Mismatched</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Listings that are shown with at least one wrong field, of all listings.</source>
        <translation>전체 등록 정보 중 하나 이상의 항목이 잘못 표시된 등록 정보입니다.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>소실 확인</translation>
    </message>
    <message>
        <source>Suspected losses</source>
        <translation>소실 의심</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>Listings whose last look was blocked, wanted a login, timed out or could not be read, of all listings. They count neither as found nor as gone.</source>
        <translation>전체 등록 정보 중 최근 점검에서 차단, 로그인 요구, 시간 초과 또는 판독 불가였던 등록 정보입니다. 등록으로도 소실로도 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>기한 도래</translation>
    </message>
    <message>
        <source>Listings whose next look is due, of all listings.</source>
        <translation>전체 등록 정보 중 다음 점검 기한이 도래한 등록 정보입니다.</translation>
    </message>
    <message>
        <source>Changed since review</source>
        <translation>검토 후 변경</translation>
    </message>
    <message>
        <source>Listings that changed after they were last marked as reviewed, of all listings.</source>
        <translation>전체 등록 정보 중 마지막 검토 완료 표시 이후 변경된 등록 정보입니다.</translation>
    </message>
    <message>
        <source>How the figures move</source>
        <translation>지표 추이</translation>
    </message>
    <message>
        <source>Found on the directory</source>
        <translation>디렉터리 등록 확인</translation>
    </message>
    <message>
        <source>Percent of the listings checked in each finished run</source>
        <translation>완료된 점검 실행별 점검 건수 대비 비율(%)</translation>
    </message>
    <message>
        <source>Mismatched, lost, could not tell</source>
        <translation>불일치, 소실 확인, 판단 불가</translation>
    </message>
    <message>
        <source>Mismatched in percent of those found, the others in percent of those checked</source>
        <translation>불일치는 등록 확인 건수 대비, 나머지는 점검 건수 대비 비율(%)</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>최근 점검 실행</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>지표를 읽는 중…</translation>
    </message>
    <message>
        <source>No listings are watched yet</source>
        <translation>모니터링 중인 등록 정보가 없습니다</translation>
    </message>
    <message>
        <source>Import your customers, the directories, and which customer is expected on which directory. Then press F5 there to check them.</source>
        <translation>고객, 디렉터리, 그리고 어느 고객이 어느 디렉터리에 있어야 하는지를 가져오십시오. 그런 다음 해당 화면에서 F5를 눌러 점검하십시오.</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSV에서 가져오기…</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>아직 점검한 내역이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) wait for a first look. Go to the directories and press F5 to check them.</source>
        <translation>
            <numerusform>등록 정보 %n건이 첫 점검을 기다리고 있습니다. 디렉터리 화면에서 F5를 눌러 점검하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the directories</source>
        <translation>디렉터리로 이동</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Listings that two looks apart in time found not listed, removed, closed or rejected, of all listings.</source>
        <translation>전체 등록 정보 중 시간 간격을 둔 두 번의 점검에서 모두 미등록, 삭제, 폐업·휴업 또는 등록 거절로 확인된 등록 정보입니다.</translation>
    </message>
    <message>
        <source>Losses that one look only has found, of all listings; a second look, later, confirms or clears them.</source>
        <translation>전체 등록 정보 중 한 번의 점검에서만 발견된 소실입니다. 이후 2차 점검에서 확인되거나 해제됩니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::PackageDialog</name>
    <message>
        <source>What is shown</source>
        <translation>표시된 기록</translation>
    </message>
    <message>
        <source>The whole ledger</source>
        <translation>감사 기록 전체</translation>
    </message>
    <message>
        <source>Make the package</source>
        <translation>패키지 만들기</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>증거 패키지</translation>
    </message>
    <message>
        <source>Entries with everything that proves them. Whoever knows the verifier key of this ledger can check it, with Steward or without.</source>
        <translation>기록과 그 증명 전부입니다. 이 감사 기록의 검증 키를 아는 사람은 Steward가 있든 없든 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>One ZIP file</source>
        <translation>ZIP 파일 하나</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>형식(&amp;A)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>위치(&amp;T)</translation>
    </message>
    <message>
        <source>Only if the receiver has one from before</source>
        <translation>받는 쪽에 이전 것이 있을 때만</translation>
    </message>
    <message>
        <source>&amp;Older checkpoint</source>
        <translation>이전 체크포인트(&amp;O)</translation>
    </message>
    <message>
        <source>With an older checkpoint the package also proves that this ledger goes on from it unchanged.</source>
        <translation>이전 체크포인트가 있으면 감사 기록이 그 이후로 변경 없이 이어졌다는 것도 증명합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>The whole ledger: %n entries</source>
        <translation>
            <numerusform>감사 기록 전체: %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown: no. %1 to %2, with those between</source>
        <comment>numbers of entries</comment>
        <translation>표시된 기록: %1번부터 %2번까지, 그 사이 포함</translation>
    </message>
    <message>
        <source>Where to write the package</source>
        <translation>패키지를 저장할 위치</translation>
    </message>
    <message>
        <source>In which folder to make it</source>
        <translation>만들 폴더</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 파일 (*.zip)</translation>
    </message>
    <message>
        <source>The older checkpoint</source>
        <translation>이전 체크포인트</translation>
    </message>
    <message>
        <source>Say where the package is to be written.</source>
        <translation>패키지를 저장할 위치를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is ever written over; choose another name.</source>
        <translation>%1이(가) 이미 있습니다. 기존 파일은 덮어쓰지 않으므로 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a checkpoint; choose another file, or leave it empty.</source>
        <translation>%1을(를) 체크포인트로 읽을 수 없습니다. 다른 파일을 선택하거나 비워 두십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::PartiesPage</name>
    <message>
        <source>Recipient</source>
        <translation>수령인</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>When, or why not</source>
        <translation>통지 일시 또는 미통지 사유</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>통지 완료</translation>
    </message>
    <message>
        <source>They are not told…</source>
        <translation>통지하지 않음…</translation>
    </message>
    <message>
        <source>Third parties and whether they were told</source>
        <translation>제3자와 통지 여부</translation>
    </message>
    <message>
        <source>The maps of the sources name nobody whom this data was given to.</source>
        <translation>소스의 매핑에 이 데이터의 수령인이 없습니다.</translation>
    </message>
    <message>
        <source>Who has to be told is known once a plan is made.</source>
        <translation>계획을 만들면 통지할 대상을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Everybody was told, or there is a reason why not.</source>
        <translation>모두에게 통지했거나 통지하지 않은 사유가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients of the data have yet to be told of what was done with it.</source>
        <translation>
            <numerusform>데이터의 수령인 %n곳에 처리 결과를 아직 통지하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A recipient who is not told</source>
        <translation>통지하지 않을 수령인</translation>
    </message>
    <message>
        <source>Article 19 of the GDPR lets a recipient go untold only where telling them is impossible or takes disproportionate effort.</source>
        <translation>GDPR 제19조에 따라 통지가 불가능하거나 과도한 노력이 필요한 경우에만 수령인에게 통지하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>steward::ui::PassphraseDialog</name>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>이 암호문 사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>현재 암호문(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>새 암호문(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>암호문(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>다시 한 번(&amp;O)</translation>
    </message>
    <message>
        <source>It cannot be recovered: whoever forgets it has lost what it protects. Keep a copy in a safe place.</source>
        <translation>복구할 수 없습니다. 잊으면 보호된 내용을 잃습니다. 사본을 안전한 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>두 입력이 다릅니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::PlanPage</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>처리 방법</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>남는 이유</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>계획 만들기</translation>
    </message>
    <message>
        <source>Keep rows…</source>
        <translation>행 보관…</translation>
    </message>
    <message>
        <source>No longer keep them</source>
        <translation>보관 해제</translation>
    </message>
    <message>
        <source>Correct a value…</source>
        <translation>값 정정…</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>요약 수치</translation>
    </message>
    <message>
        <source>Rows by source, table and what is done</source>
        <translation>소스, 테이블, 처리 방법별 행</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>행별 내용</translation>
    </message>
    <message>
        <source>Planned rows, values masked</source>
        <translation>계획된 행(값 마스킹)</translation>
    </message>
    <message>
        <source>A plan is made of what a search found. Search first.</source>
        <translation>계획은 검색 결과로 만듭니다. 먼저 검색하십시오.</translation>
    </message>
    <message>
        <source>No plan stands yet. Making one changes nothing in any source.</source>
        <translation>아직 계획이 없습니다. 계획을 만들어도 소스는 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>The plan stands since %1. Nothing has been changed yet.</source>
        <translation>%1에 만든 계획이 있습니다. 아직 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The plan is being applied and is not at its end. Go on under Apply.</source>
        <translation>계획을 적용하는 중이며 아직 끝나지 않았습니다. ‘적용’에서 계속하십시오.</translation>
    </message>
    <message>
        <source>The plan was applied: %1.</source>
        <translation>계획을 적용했습니다: %1.</translation>
    </message>
    <message>
        <source>This plan counts no more; make a new one.</source>
        <translation>이 계획은 더 이상 유효하지 않습니다. 새 계획을 만드십시오.</translation>
    </message>
    <message>
        <source>It can be undone until the request is closed.</source>
        <translation>요청을 종결할 때까지 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>It cannot be undone: no images of the rows are kept (setting erasure.keep_undo).</source>
        <translation>실행 취소할 수 없습니다. 행의 원본을 보관하지 않습니다(설정 erasure.keep_undo).</translation>
    </message>
    <message>
        <source>Of Steward&apos;s own records the destroyed key erases: %1.</source>
        <translation>키를 파기하면 Steward 자체 기록 중 다음이 삭제됩니다: %1.</translation>
    </message>
    <message>
        <source>Backups of this workspace with the data are gone by %1.</source>
        <translation>이 데이터가 담긴 작업 공간 백업은 %1까지 없어집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n third parties have to be told.</source>
        <translation>
            <numerusform>제3자 %n곳에 통지해야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint of the plan: %1</source>
        <translation>계획의 지문: %1</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>계획 다시 만들기</translation>
    </message>
    <message>
        <source>Keep rows although their erasure is asked for</source>
        <translation>삭제 요청에도 행 보관</translation>
    </message>
    <message>
        <source>A law names the grounds on which data may stay. The plan is made anew; nothing is changed in any source.</source>
        <translation>데이터를 남길 수 있는 근거는 법률에 정해져 있습니다. 계획을 다시 만들며 소스는 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>대상</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected rows</source>
        <translation>
            <numerusform>선택한 %n행</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of %1 in %2</source>
        <comment>table, source</comment>
        <translation>%2의 %1에 있는 모든 행</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Which duty, which claim, until when</source>
        <translation>어떤 의무 또는 청구인지, 언제까지인지</translation>
    </message>
    <message>
        <source>Correct a value</source>
        <translation>값 정정</translation>
    </message>
    <message>
        <source>The value is written into this column of the person&apos;s rows once the plan is applied.</source>
        <translation>계획을 적용하면 정보주체의 행에서 이 열에 값을 기록합니다.</translation>
    </message>
    <message>
        <source>Add it to the plan</source>
        <translation>계획에 추가</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <comment>column, table, source</comment>
        <translation>%3, %2의 %1</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>새 값</translation>
    </message>
    <message>
        <source>What has to stop: %1.</source>
        <translation>중지할 처리: %1.</translation>
    </message>
    <message>
        <source>One purpose a line. No row is changed: what has to stop is recorded, and consents to it are withdrawn when the plan is applied.</source>
        <translation>처리 목적을 한 줄에 하나씩 입력하십시오. 행은 변경하지 않습니다. 중지할 처리를 기록하고, 계획을 적용하면 해당 목적에 대한 동의를 철회합니다.</translation>
    </message>
    <message>
        <source>Without any the standard holds: %1.</source>
        <translation>입력하지 않으면 기본값을 적용합니다: %1.</translation>
    </message>
    <message>
        <source>The maps of the sources name: %1.</source>
        <translation>소스의 매핑에 있는 목적: %1.</translation>
    </message>
    <message>
        <source>Say what has to stop</source>
        <translation>중지할 처리 지정</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>처리 목적</translation>
    </message>
</context>
<context>
    <name>steward::ui::PracticeWorld</name>
    <message>
        <source>The practice world did not get ready within a minute; close other programs and try again.</source>
        <translation>연습 환경이 1분 안에 준비되지 않았습니다. 다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The practice world could not be started; install it again.</source>
        <translation>연습 환경을 시작할 수 없습니다. 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The practice world has ended; its directories answer no longer. Open it again to go on.</source>
        <translation>연습 환경이 종료되어 디렉터리가 더 이상 응답하지 않습니다. 계속하려면 다시 여십시오.</translation>
    </message>
    <message>
        <source>The practice world ended before it was ready; try again.</source>
        <translation>연습 환경이 준비되기 전에 종료되었습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The practice world is not installed: %1 is neither beside Steward nor in the search path.</source>
        <translation>연습 환경이 설치되어 있지 않습니다. %1이(가) Steward와 같은 위치에도 검색 경로에도 없습니다.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the practice world; free some space and try again.</source>
        <translation>연습 환경용 임시 폴더를 만들 수 없습니다. 디스크 공간을 확보하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Starting the practice world…</source>
        <translation>연습 환경을 시작하는 중…</translation>
    </message>
    <message>
        <source>Making its workspace…</source>
        <translation>작업 공간을 만드는 중…</translation>
    </message>
</context>
<context>
    <name>steward::ui::PrivacyPane</name>
    <message>
        <source>Read the figures again</source>
        <translation>지표 새로 고침</translation>
    </message>
    <message>
        <source>Show how the score comes about</source>
        <translation>점수 산출 방식 보기</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>지표 내보내기…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>진행 중인 요청</translation>
    </message>
    <message>
        <source>Requests that are not answered, of all requests.</source>
        <translation>전체 요청 중 답변하지 않은 요청입니다.</translation>
    </message>
    <message>
        <source>Overdue requests</source>
        <translation>기한 초과 요청</translation>
    </message>
    <message>
        <source>Open requests past their earliest legal date, of the open ones that have one.</source>
        <translation>법정 기한이 있는 진행 중인 요청 중 가장 이른 법정 기한이 지난 요청입니다.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>기한 내 답변</translation>
    </message>
    <message>
        <source>Requests answered by their earliest legal date, of the answered ones that had one.</source>
        <translation>법정 기한이 있던 답변 완료 요청 중 가장 이른 법정 기한까지 답변한 요청입니다.</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>진행 중인 유출</translation>
    </message>
    <message>
        <source>Breaches that are not closed, of all in the register.</source>
        <translation>대장의 전체 유출 중 종결되지 않은 유출입니다.</translation>
    </message>
    <message>
        <source>Consents that hold</source>
        <translation>유효한 동의</translation>
    </message>
    <message>
        <source>Records of which at least one purpose may be processed now, of all records.</source>
        <translation>전체 동의 기록 중 현재 하나 이상의 목적으로 처리할 수 있는 기록입니다.</translation>
    </message>
    <message>
        <source>Consents ending in 30 days</source>
        <translation>30일 이내 만료되는 동의</translation>
    </message>
    <message>
        <source>Purposes that may be processed and whose validity ends within 30 days.</source>
        <translation>처리할 수 있는 목적 중 유효기간이 30일 이내에 끝나는 목적입니다.</translation>
    </message>
    <message>
        <source>Retention due</source>
        <translation>보유기간 규칙 실행 필요</translation>
    </message>
    <message>
        <source>Rules that have not been run for longer than the setting allows, of all rules.</source>
        <translation>전체 규칙 중 설정에서 허용한 기간보다 오래 실행하지 않은 규칙입니다.</translation>
    </message>
    <message>
        <source>Records of processing complete</source>
        <translation>처리 활동 기록의 완성도</translation>
    </message>
    <message>
        <source>Records that answer every field of Article 30, of all records.</source>
        <translation>전체 기록 중 제30조의 모든 항목을 갖춘 기록입니다.</translation>
    </message>
    <message>
        <source>Whole days from receipt to answer; the 90th percentile by nearest rank.</source>
        <translation>접수부터 답변까지의 일수이며, 90번째 백분위수는 최근접 순위법으로 계산합니다.</translation>
    </message>
    <message>
        <source>How long open requests have been waiting</source>
        <translation>진행 중인 요청의 대기 기간</translation>
    </message>
    <message>
        <source>Open requests by the days since they were received; choose a bar to see them</source>
        <translation>접수 후 경과 일수별 진행 중인 요청. 막대를 선택하면 목록을 표시합니다</translation>
    </message>
    <message>
        <source>Requests by state</source>
        <translation>상태별 요청</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>요청이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Requests by law</source>
        <translation>법률별 요청</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>법률</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Days from receipt to answer</source>
        <translation>접수부터 답변까지의 일수</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90번째 백분위수</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>기한 내</translation>
    </message>
    <message>
        <source>No request has been answered yet.</source>
        <translation>답변한 요청이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>유출</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>No breach is in the register.</source>
        <translation>대장에 유출이 없습니다.</translation>
    </message>
    <message>
        <source>Consent rates by purpose</source>
        <translation>목적별 동의 비율</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>No consent is recorded yet.</source>
        <translation>기록된 동의가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Records of processing</source>
        <translation>처리 활동 기록</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Retention rules that are due</source>
        <translation>실행이 필요한 보유기간 규칙</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>도래 시점</translation>
    </message>
    <message>
        <source>No rule is due.</source>
        <translation>실행이 필요한 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Days from receipt to answer: no data, since nothing has been answered yet.</source>
        <translation>접수부터 답변까지의 일수: 답변한 요청이 아직 없어 데이터가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Days from receipt to answer: mean %1, median %2, 90th percentile %3, over %n answered request(s).</source>
        <translation>
            <numerusform>접수부터 답변까지의 일수: 평균 %1, 중앙값 %2, 90번째 백분위수 %3(답변한 요청 %n건 기준).</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures could not be counted: %1</source>
        <translation>집계하지 못한 지표가 있습니다: %1</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>지표 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>산식</translation>
    </message>
    <message>
        <source>Privacy score</source>
        <translation>개인정보 보호 점수</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place. %1</source>
        <translation>파일에 쓸 수 없습니다. 다른 위치를 선택하십시오. %1</translation>
    </message>
    <message>
        <source>The figures are exported.</source>
        <translation>지표를 내보냈습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ProcessingPane</name>
    <message>
        <source>Add a record…</source>
        <translation>기록 추가…</translation>
    </message>
    <message>
        <source>Propose from a source…</source>
        <translation>소스에서 제안…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>검토 완료…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>버전…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>종료…</translation>
    </message>
    <message>
        <source>Answer the screening…</source>
        <translation>필요성 검토 작성…</translation>
    </message>
    <message>
        <source>Write the assessment…</source>
        <translation>영향평가 작성…</translation>
    </message>
    <message>
        <source>Export the register that is shown…</source>
        <translation>표시된 대장 내보내기…</translation>
    </message>
    <message>
        <source>Read the records again</source>
        <translation>기록 새로 고침</translation>
    </message>
    <message>
        <source>As controller</source>
        <translation>개인정보처리자로서</translation>
    </message>
    <message>
        <source>As processor</source>
        <translation>수탁자로서</translation>
    </message>
    <message>
        <source>Impact assessments</source>
        <translation>개인정보 영향평가</translation>
    </message>
    <message>
        <source>Reading the records of processing…</source>
        <translation>처리 활동 기록을 읽는 중…</translation>
    </message>
    <message>
        <source>What the fields say is sealed. Names, completeness and reviews are shown; unlocking the vault shows the rest.</source>
        <translation>항목의 내용은 봉인되어 있습니다. 명칭, 완성도, 검토 상태는 표시되며 나머지는 보관함 잠금을 해제하면 표시됩니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Set up the vault</source>
        <translation>보관함 설정</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>기록 %1</translation>
    </message>
    <message>
        <source>New record as processor</source>
        <translation>수탁자로서의 새 기록</translation>
    </message>
    <message>
        <source>New record as controller</source>
        <translation>개인정보처리자로서의 새 기록</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Keep the new version</source>
        <translation>새 버전 저장</translation>
    </message>
    <message>
        <source>%1 is in the register.</source>
        <translation>%1을(를) 대장에 추가했습니다.</translation>
    </message>
    <message>
        <source>%1 has a new version; the old one stays.</source>
        <translation>%1의 새 버전을 저장했습니다. 이전 버전도 남아 있습니다.</translation>
    </message>
    <message>
        <source>No source is registered yet; register one, and confirm its map, under Sources.</source>
        <translation>등록된 소스가 아직 없습니다. ‘소스’에서 등록하고 매핑을 확정하십시오.</translation>
    </message>
    <message>
        <source>Propose a record</source>
        <translation>기록 제안</translation>
    </message>
    <message>
        <source>What the map of a source says is filled in, and nothing is made up.</source>
        <translation>소스의 매핑에 있는 내용만 채우며 임의로 만들지 않습니다.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, reference</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 was reviewed</source>
        <translation>%1 검토 완료</translation>
    </message>
    <message>
        <source>You have looked, and it is right as it stands. The next review is counted from today.</source>
        <translation>내용을 살펴보았고 현재 그대로 맞습니다. 다음 검토 시기는 오늘부터 계산합니다.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>이상 없음</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>검토한 내용</translation>
    </message>
    <message>
        <source>%1 is reviewed.</source>
        <translation>%1을(를) 검토했습니다.</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 종료</translation>
    </message>
    <message>
        <source>The processing has stopped. The record stays in the register with its versions, and cannot be changed any more.</source>
        <translation>처리가 중단되었습니다. 기록은 버전과 함께 대장에 남으며 더 이상 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1을(를) 종료했습니다.</translation>
    </message>
    <message>
        <source>The screening of %1 is kept.</source>
        <translation>%1의 필요성 검토를 저장했습니다.</translation>
    </message>
    <message>
        <source>The assessment of %1 is kept.</source>
        <translation>%1의 영향평가를 저장했습니다.</translation>
    </message>
    <message>
        <source>Export the register that is shown</source>
        <translation>표시된 대장 내보내기</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;Text for the authority (*.txt)</source>
        <translation>JSON (*.json);;CSV (*.csv);;감독기관 제출용 텍스트 (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1.</source>
        <translation>
            <numerusform>기록 %n건을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ProcessingRecordsPage</name>
    <message>
        <source>Search in activity, reference and fields</source>
        <translation>처리 활동, 관리 번호, 항목 검색</translation>
    </message>
    <message>
        <source>Assessment missing</source>
        <translation>영향평가 누락</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>영향평가 안 됨</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>미완성</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>검토 필요</translation>
    </message>
    <message>
        <source>With ended ones</source>
        <translation>종료된 기록 포함</translation>
    </message>
    <message>
        <source>Choose a record to read it whole.</source>
        <translation>기록을 선택하면 전체 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Screenings and impact assessments</source>
        <translation>필요성 검토와 개인정보 영향평가</translation>
    </message>
    <message>
        <source>Records of processing</source>
        <translation>처리 활동 기록</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the screening are open.</source>
        <translation>
            <numerusform>필요성 검토의 질문 %n개에 답하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>일치하는 기록이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n record(s) fits these filters.</source>
        <translation>
            <numerusform>기록 %n건 중 이 필터와 일치하는 것이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Nothing to assess yet</source>
        <translation>평가할 대상이 없습니다</translation>
    </message>
    <message>
        <source>Whether an impact assessment is needed is asked for each record of processing; there is none yet.</source>
        <translation>영향평가가 필요한지는 처리 활동 기록마다 검토합니다. 아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>No records of processing yet</source>
        <translation>처리 활동 기록이 없습니다</translation>
    </message>
    <message>
        <source>Article 30(1) of the GDPR asks a controller for a record of each processing activity.</source>
        <translation>GDPR 제30조 제1항에 따라 개인정보처리자는 처리 활동별 기록을 갖추어야 합니다.</translation>
    </message>
    <message>
        <source>Article 30(2) of the GDPR asks a processor for a record of what it does for each controller.</source>
        <translation>GDPR 제30조 제2항에 따라 수탁자는 개인정보처리자별로 수행하는 처리의 기록을 갖추어야 합니다.</translation>
    </message>
    <message>
        <source>Add a record…</source>
        <translation>기록 추가…</translation>
    </message>
    <message>
        <source>The fields are sealed: unlocking the vault shows them. Which ones are missing is known.</source>
        <translation>항목이 봉인되어 있습니다. 보관함 잠금을 해제하면 표시됩니다. 누락된 항목은 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Beside the law</source>
        <translation>법정 외 항목</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>봉인됨</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>보관 이력</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>검토 일시</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>다음 검토</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료 일시</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the screening comes to</source>
        <translation>필요성 검토 결과</translation>
    </message>
    <message>
        <source>California</source>
        <translation>캘리포니아</translation>
    </message>
    <message>
        <source>Impact assessment (Article 35(7))</source>
        <translation>개인정보 영향평가(제35조 제7항)</translation>
    </message>
    <message>
        <source>There is none, and one is asked for.</source>
        <translation>필요하지만 아직 없습니다.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, reference</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경 일시</translation>
    </message>
    <message>
        <source>The record has changed since (version %1, now %2): the assessment has to be reviewed (Article 35(11)).</source>
        <translation>이후 기록이 변경되었으므로(버전 %1, 현재 %2) 영향평가를 다시 검토해야 합니다(제35조 제11항).</translation>
    </message>
    <message>
        <source>(a) Operations and purposes</source>
        <translation>(a) 처리 작업과 목적</translation>
    </message>
    <message>
        <source>(b) Necessity and proportionality</source>
        <translation>(b) 필요성과 비례성</translation>
    </message>
    <message>
        <source>(c) Risks</source>
        <translation>(c) 위험</translation>
    </message>
    <message>
        <source>(d) Measures</source>
        <translation>(d) 조치</translation>
    </message>
    <message>
        <source>Advice of the data protection officer (Article 35(2))</source>
        <translation>개인정보 보호책임자의 의견(제35조 제2항)</translation>
    </message>
    <message>
        <source>Prior consultation (Article 36)</source>
        <translation>사전 협의(제36조)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
</context>
<context>
    <name>steward::ui::ReceiptDialog</name>
    <message>
        <source>Receipt of %1</source>
        <translation>%1의 수령증</translation>
    </message>
    <message>
        <source>For the person who agreed (Kantara Consent Receipt 1.1). It holds personal data and is not kept here.</source>
        <translation>동의한 정보주체에게 제공하는 수령증입니다(Kantara Consent Receipt 1.1). 개인정보가 포함되며 여기에 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>The receipt as JSON</source>
        <translation>JSON 형식의 수령증</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>수령증 저장</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The receipt is in %1.</source>
        <translation>수령증을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RecordTable</name>
    <message>
        <source>Standard columns</source>
        <translation>기본 열</translation>
    </message>
</context>
<context>
    <name>steward::ui::RecordsPage</name>
    <message>
        <source>Find in every column</source>
        <translation>모든 열에서 찾기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestActions</name>
    <message>
        <source>On</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Records that the person was told that the request has arrived.</source>
        <translation>요청이 접수되었음을 정보주체에게 알렸다고 기록합니다.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>접수 확인</translation>
    </message>
    <message>
        <source>Only where there is reasonable doubt, and no more than is needed: no copy of an identity card where an answer from the known address will do.</source>
        <translation>합리적인 의심이 있을 때만, 필요한 만큼만 요청합니다. 알려진 주소에서 온 답변으로 충분하면 신분증 사본을 요구하지 않습니다.</translation>
    </message>
    <message>
        <source>Record the question</source>
        <translation>질의 기록</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>What the person is to show or confirm</source>
        <translation>정보주체가 제시하거나 확인할 내용</translation>
    </message>
    <message>
        <source>Say what was compared with what. The proof itself is not kept: files that were attached as evidence are destroyed with this step.</source>
        <translation>무엇을 무엇과 대조했는지 적으십시오. 확인 자료 자체는 보관하지 않으며 증거로 첨부한 파일은 이 단계에서 파기합니다.</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>본인 확인 완료</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>대조 내용</translation>
    </message>
    <message>
        <source>The e-mail came from the address of the customer account, and …</source>
        <translation>고객 계정에 등록된 주소에서 온 이메일이며 …</translation>
    </message>
    <message>
        <source>The request ends unanswered because nobody can tell who asks. The person has to be told why, and whom they can turn to. Evidence is destroyed.</source>
        <translation>요청자를 확인할 수 없어 답변 없이 요청을 끝냅니다. 정보주체에게 그 이유와 이의를 제기할 곳을 알려야 합니다. 증거는 파기합니다.</translation>
    </message>
    <message>
        <source>Record that it failed</source>
        <translation>확인 실패 기록</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What did not agree, or did not come</source>
        <translation>일치하지 않았거나 제출되지 않은 내용</translation>
    </message>
    <message>
        <source>Where a law lets the clock rest while the person is asked, it rests from this day on.</source>
        <translation>정보주체에게 문의하는 동안 기한 진행을 멈출 수 있는 법률에서는 이날부터 멈춥니다.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>문의 내용</translation>
    </message>
    <message>
        <source>What the person is to make clear</source>
        <translation>정보주체가 명확히 해야 할 내용</translation>
    </message>
    <message>
        <source>The answer has come: the clock runs on, and the request is where it was before.</source>
        <translation>회신이 도착했습니다. 기한이 다시 진행되고 요청은 이전 단계로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>회신 기록</translation>
    </message>
    <message>
        <source>The later date holds only if the person is told of it, with the reason.</source>
        <translation>늦춰진 기한은 정보주체에게 사유와 함께 알려야만 유효합니다.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Complexity, or the number of requests: what makes it take longer</source>
        <translation>복잡성 또는 요청 건수 등 시간이 더 걸리는 이유</translation>
    </message>
    <message>
        <source>If late, why</source>
        <translation>늦은 경우 그 이유</translation>
    </message>
    <message>
        <source>Needed only where the person is told after that day</source>
        <translation>그날 이후에 정보주체에게 알리는 경우에만 필요합니다</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Ends the request with a ground of the law. The letter has to name the reason, the authority and the way to a court.</source>
        <translation>법률상 근거를 들어 요청을 끝냅니다. 서신에 사유, 감독기관, 법원에 구제를 청구하는 방법을 적어야 합니다.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Why the ground holds in this case</source>
        <translation>이 사안에 근거가 적용되는 이유</translation>
    </message>
    <message>
        <source>The person no longer wants it; the request is closed.</source>
        <translation>정보주체가 더 이상 원하지 않으므로 요청을 종결합니다.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>취하 기록</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>의사 표시 방법</translation>
    </message>
    <message>
        <source>When and how the person said so</source>
        <translation>정보주체가 언제 어떻게 밝혔는지</translation>
    </message>
    <message>
        <source>Closes this one; the other one goes on.</source>
        <translation>이 요청을 종결하고 다른 요청을 계속합니다.</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>중복으로 종결</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>중복 대상</translation>
    </message>
    <message>
        <source>Who works on it. Leave it empty to take it from everybody.</source>
        <translation>담당할 사람입니다. 비워 두면 담당자를 해제합니다.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>배정</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>A fee is the exception, and is told before it is charged.</source>
        <translation>수수료는 예외이며 부과하기 전에 알려야 합니다.</translation>
    </message>
    <message>
        <source>Record the fee</source>
        <translation>수수료 기록</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>How much, and why</source>
        <translation>금액과 이유</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>One more thing by which the person is found in the sources.</source>
        <translation>소스에서 정보주체를 찾기 위한 추가 정보입니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>A birth date is written YYYY-MM-DD</source>
        <translation>생년월일은 YYYY-MM-DD 형식으로 입력합니다</translation>
    </message>
    <message>
        <source>Records that the answer went out; the clocks stop with it.</source>
        <translation>답변을 발송했다고 기록합니다. 기한 진행도 멈춥니다.</translation>
    </message>
    <message>
        <source>Sent how</source>
        <translation>발송 방법</translation>
    </message>
    <message>
        <source>By e-mail, by letter, through the portal</source>
        <translation>이메일, 우편 또는 포털</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Ends the erasure for good: undo, plans, letters and the person&apos;s details are destroyed with the person&apos;s key. The proof stays: counts, hashes and dates.</source>
        <translation>삭제를 최종 완료합니다. 실행 취소용 자료, 계획, 서신, 정보주체의 상세 정보를 정보주체의 키와 함께 파기합니다. 건수, 해시, 날짜로 된 증명은 남습니다.</translation>
    </message>
    <message>
        <source>Nothing about a closed request changes any more. It is refused while anything is missing.</source>
        <translation>종결된 요청은 더 이상 변경할 수 없습니다. 누락된 것이 있으면 종결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외한 내용</translation>
    </message>
    <message>
        <source>What was left out and why, where it was fulfilled in part</source>
        <translation>일부만 이행한 경우 제외한 내용과 이유</translation>
    </message>
    <message>
        <source>The person has to be told by %1. The letter “%2” says what the law asks for.</source>
        <translation>%1까지 정보주체에게 알려야 합니다. 법률이 요구하는 내용은 서신 “%2”에 있습니다.</translation>
    </message>
    <message>
        <source>The letter “%1” is written from the ground and the reason.</source>
        <translation>서신 “%1”은(는) 근거와 사유로 작성됩니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is closed: the person is erased, the proof is kept.</source>
        <translation>%1을(를) 종결했습니다. 정보주체는 삭제되었고 증명은 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestDetail</name>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>서신</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Work on data</source>
        <translation>데이터 작업</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>File</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>No request is chosen</source>
        <translation>선택한 요청이 없습니다</translation>
    </message>
    <message>
        <source>Choose one in the table: its steps, clocks and letters show here.</source>
        <translation>표에서 요청을 선택하면 단계, 기한, 서신이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>History (%L1)</source>
        <translation>이력(%L1)</translation>
    </message>
    <message>
        <source>Files (%L1)</source>
        <translation>파일(%L1)</translation>
    </message>
    <message>
        <source>Search and answer</source>
        <translation>검색과 답변</translation>
    </message>
    <message>
        <source>Person sealed</source>
        <translation>정보주체 봉인됨</translation>
    </message>
    <message>
        <source>“%1” is sealed in the register; the file itself is where it was.</source>
        <translation>“%1”을(를) 대장에 봉인했습니다. 파일 자체는 원래 위치에 있습니다.</translation>
    </message>
    <message>
        <source>The file is exported to %1.</source>
        <translation>파일을 %1에 내보냈습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestFilters</name>
    <message>
        <source>Find a reference, or a whole e-mail, phone or customer number</source>
        <translation>관리 번호 또는 이메일, 전화번호, 고객 번호 전체로 찾기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Every request of the register, closed ones too</source>
        <translation>종결된 요청을 포함한 대장의 모든 요청</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>아직 종결되지 않은 요청</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>The first legal date is over, and no answer was recorded</source>
        <translation>첫 법정 기한이 지났으나 답변이 기록되지 않은 요청</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7일 이내 기한</translation>
    </message>
    <message>
        <source>Open, and due within seven days or overdue</source>
        <translation>진행 중이며 기한이 7일 이내이거나 지난 요청</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>법률</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 담당</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 담당</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message numerus="yes">
        <source>State: %n chosen</source>
        <translation>
            <numerusform>상태: %n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>유형: %1</translation>
    </message>
    <message numerus="yes">
        <source>Type: %n chosen</source>
        <translation>
            <numerusform>유형: %n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>법률: %1</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>state, count</comment>
        <translation>%1(%L2)</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestModel</name>
    <message>
        <source>(locked)</source>
        <comment>the person&apos;s name, while the vault is locked</comment>
        <translation>(잠김)</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestWork</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>제3자</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Reading what was found and planned…</source>
        <translation>검색 결과와 계획을 읽는 중…</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(삭제됨)</translation>
    </message>
    <message>
        <source>The key of this person is destroyed, and with it everything that was found, planned and kept to undo. What remains is the proof: counts, hashes and dates.</source>
        <translation>이 정보주체의 키와 함께 검색 결과, 계획, 실행 취소용 자료가 모두 파기되었습니다. 건수, 해시, 날짜로 된 증명만 남아 있습니다.</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>증명 저장…</translation>
    </message>
    <message>
        <source>This workspace has no keys</source>
        <translation>이 작업 공간에는 키가 없습니다</translation>
    </message>
    <message>
        <source>What a search finds is sealed before it is written, so nothing can be searched without keys. %1</source>
        <translation>검색 결과는 쓰기 전에 봉인하므로 키 없이는 검색할 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Set up the vault…</source>
        <translation>보관함 설정…</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>보관함이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Unlocking shows what was searched and found, the plan row by row, and what became of it. %1</source>
        <translation>잠금을 해제하면 검색 내용과 결과, 행별 계획, 처리 결과가 표시됩니다. %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Something is open here</source>
        <translation>미완료 항목 있음</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>시작 안 됨</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>증명 저장</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
</context>
<context>
    <name>steward::ui::RequestsPane</name>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>새 요청…</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>표시된 내용 내보내기…</translation>
    </message>
    <message>
        <source>Read the requests again</source>
        <translation>요청 새로 고침</translation>
    </message>
    <message>
        <source>Open the chosen request</source>
        <translation>선택한 요청 열기</translation>
    </message>
    <message>
        <source>Only the request, without the table</source>
        <translation>표 없이 요청만 보기</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>상세 정보 닫기</translation>
    </message>
    <message>
        <source>Note on the request</source>
        <translation>요청에 메모</translation>
    </message>
    <message>
        <source>Letters of the request</source>
        <translation>요청의 서신</translation>
    </message>
    <message>
        <source>Files of the request</source>
        <translation>요청의 파일</translation>
    </message>
    <message>
        <source>Work on the data of the request</source>
        <translation>요청의 데이터 작업</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Update the list</source>
        <translation>목록 업데이트</translation>
    </message>
    <message>
        <source>Something has changed: rows may have come, gone or changed places.</source>
        <translation>변경된 내용이 있습니다. 행이 추가되거나 없어지거나 위치가 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>A person is found by a whole e-mail, phone or customer number, compared by its keyed hash; parts of it find nothing. REQ-…, a year and number, or up to four digits are looked for in the reference.</source>
        <translation>정보주체는 이메일, 전화번호, 고객 번호 전체를 입력해야 키 기반 해시로 비교하여 찾을 수 있습니다. 일부만 입력하면 찾을 수 없습니다. REQ-…, 연도와 번호 또는 네 자리 이하의 숫자는 관리 번호에서 찾습니다.</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>보관함이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>A person is found by a keyed hash, whose key is in the vault. %1</source>
        <translation>정보주체는 키 기반 해시로 찾으며 그 키는 보관함에 있습니다. %1</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>보관함 잠금 해제</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>요청을 읽는 중…</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>요청이 없습니다</translation>
    </message>
    <message>
        <source>When a person writes, open a request: paste the mail, and the legal dates are computed.</source>
        <translation>정보주체의 연락을 받으면 요청을 등록하십시오. 메일을 붙여 넣으면 법정 기한을 계산합니다.</translation>
    </message>
    <message>
        <source>What a person writes is sealed, and this workspace has no keys yet: set up the vault first.</source>
        <translation>정보주체가 쓴 내용은 봉인되는데 이 작업 공간에는 아직 키가 없습니다. 먼저 보관함을 설정하십시오.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>일치하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>No request fulfils every condition: %1.</source>
        <translation>모든 조건을 충족하는 요청이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>What a person writes is sealed, and the vault is not open. %1</source>
        <translation>정보주체가 쓴 내용은 봉인되는데 보관함이 열려 있지 않습니다. %1</translation>
    </message>
    <message>
        <source>%1 is open. This person was erased before: look where the data came from.</source>
        <translation>%1을(를) 등록했습니다. 이전에 삭제된 정보주체입니다. 데이터의 출처를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is open. It may be a duplicate of %2.</source>
        <translation>%1을(를) 등록했습니다. %2의 중복일 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1을(를) 등록했습니다.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>표시된 내용 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), in the order and with the columns that are shown, go to a CSV file.</source>
        <translation>
            <numerusform>표시된 순서와 열 그대로 요청 %n건을 CSV 파일로 내보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the persons&apos; names and identifiers (personal data, in the open)</source>
        <translation>정보주체의 이름과 식별자 포함(암호화되지 않은 개인정보)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표 (*.csv)</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it first.</source>
        <translation>진행 중인 내보내기가 있습니다. 끝날 때까지 기다리거나 먼저 취소하십시오.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>내보내는 중: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>요청 %n건을 %1에 내보냈습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RestoreDialog</name>
    <message>
        <source>As a copy, to look things up</source>
        <translation>조회용 사본으로</translation>
    </message>
    <message>
        <source>In place of this workspace</source>
        <translation>이 작업 공간을 대신하여</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복구</translation>
    </message>
    <message>
        <source>The backup of %1, with %2 entries of the ledger. It is verified whole before anything is changed, and people who were erased since are erased in it again.</source>
        <translation>%1의 백업이며 감사 기록 %2건이 들어 있습니다. 변경하기 전에 전체를 검증하고, 백업 이후 삭제된 정보주체는 다시 삭제합니다.</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>사본 파일</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Replaced: %1. It is closed first and set aside beside the new one, under its name with &quot;before-restore&quot; and the time.</source>
        <translation>대체되는 파일: %1. 먼저 닫은 뒤 이름에 &quot;before-restore&quot;와 시각을 붙여 새 파일 옆에 남겨 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries of the ledger will not be in the restored workspace.</source>
        <translation>
            <numerusform>더 최근의 감사 기록 %n건은 복구된 작업 공간에 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>name of the workspace</comment>
        <translation>확인하려면 %1 입력</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Where to restore it</source>
        <translation>복구할 위치</translation>
    </message>
    <message>
        <source>Workspaces (*.steward)</source>
        <translation>작업 공간 (*.steward)</translation>
    </message>
    <message>
        <source>There is a file of that name already, and nothing is ever written over; choose another name.</source>
        <translation>같은 이름의 파일이 이미 있습니다. 기존 파일은 덮어쓰지 않으므로 다른 이름을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RetentionPane</name>
    <message>
        <source>Hold something…</source>
        <translation>보존 조치 추가…</translation>
    </message>
    <message>
        <source>End the hold…</source>
        <translation>보존 조치 종료…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Purge what has run out…</source>
        <translation>기간이 지난 기록 영구 삭제…</translation>
    </message>
    <message>
        <source>Export the list that is shown…</source>
        <translation>표시된 목록 내보내기…</translation>
    </message>
    <message>
        <source>Holds, newest first</source>
        <translation>보존 조치, 최신순</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>보존 조치</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>By</source>
        <translation>수행자</translation>
    </message>
    <message>
        <source>Nothing is held</source>
        <translation>보존 조치가 없습니다</translation>
    </message>
    <message>
        <source>A hold keeps rows that are due or asked for: for a legal claim, or because a person asked for restriction (Article 18).</source>
        <translation>보존 조치는 법적 청구가 있거나 정보주체가 처리 제한을 요구한 경우(제18조), 기한이 도래했거나 삭제를 요청받은 행을 보존합니다.</translation>
    </message>
    <message>
        <source>Deleted records, newest first</source>
        <translation>삭제된 기록, 최신순</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제 일시</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Purged after</source>
        <translation>영구 삭제 예정</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>삭제된 기록이 없습니다</translation>
    </message>
    <message>
        <source>Retention rules, sources and requests that were deleted stand here until they are purged, and can be put back.</source>
        <translation>삭제한 보유기간 규칙, 소스, 요청은 영구 삭제될 때까지 여기에 있으며 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>보존 조치</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>삭제된 기록</translation>
    </message>
    <message>
        <source>(sealed)</source>
        <translation>(봉인됨)</translation>
    </message>
    <message>
        <source>Holds (%1)</source>
        <translation>보존 조치(%1)</translation>
    </message>
    <message>
        <source>Deleted records (%1)</source>
        <translation>삭제된 기록(%1)</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1이(가) 시행 중입니다.</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>%1을(를) 종료하시겠습니까?</translation>
    </message>
    <message>
        <source>What it kept goes with the next run if nothing else keeps it.</source>
        <translation>보존하던 행은 다른 보존 근거가 없으면 다음 실행 때 처리됩니다.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1을(를) 종료했습니다.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1을(를) 복원했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n record(s)?</source>
        <translation>
            <numerusform>기록 %n건을 영구 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their time to be put back has run out: %1. What they say is removed for good, and the keys of persons whom nothing else names are destroyed. This cannot be undone.</source>
        <translation>복원할 수 있는 기간이 지났습니다: %1. 내용을 영구히 삭제하며 다른 곳에서 참조하지 않는 정보주체의 키를 파기합니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>영구 삭제</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were purged.</source>
        <translation>
            <numerusform>기록 %n건을 영구 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list that is shown</source>
        <translation>표시된 목록 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n행을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written; choose another place.</source>
        <translation>%1에 쓸 수 없습니다. 다른 위치를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::RowPeek</name>
    <message>
        <source>Hold to see the values</source>
        <translation>누르고 있으면 값 표시</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down. The ledger keeps that you looked.</source>
        <translation>버튼이나 스페이스바를 누르고 있는 동안 표시됩니다. 열람 사실은 감사 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Row %1 of %2, %3</source>
        <comment>number, source, table</comment>
        <translation>%2, %3의 %1번 행</translation>
    </message>
</context>
<context>
    <name>steward::ui::RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>데이터 유형</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>보유기간</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>만료 후 처리</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한 도래</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보존 조치됨</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>최근 실행</translation>
    </message>
    <message>
        <source>Count what is due under the chosen rule</source>
        <translation>선택한 규칙의 기한 도래 행 집계</translation>
    </message>
    <message>
        <source>Count what is due</source>
        <translation>기한 도래 행 집계</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>적용…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>규칙 추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Add the standard rules for Steward&apos;s own records</source>
        <translation>Steward 자체 기록의 표준 규칙 추가</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>기한 도래 내용</translation>
    </message>
    <message>
        <source>What the last run did</source>
        <translation>최근 실행 결과</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>보유기간 규칙</translation>
    </message>
    <message>
        <source>What is due, place by place</source>
        <translation>위치별 기한 도래 내용</translation>
    </message>
    <message>
        <source>What the last run did, place by place</source>
        <translation>위치별 최근 실행 결과</translation>
    </message>
    <message>
        <source>Reading the rules…</source>
        <translation>규칙을 읽는 중…</translation>
    </message>
    <message>
        <source>No retention rules yet</source>
        <translation>보유기간 규칙이 없습니다</translation>
    </message>
    <message>
        <source>A rule says for a data type from which event on it is kept, how long, and what happens then. The standard rules are for Steward&apos;s own records; their periods are a policy, not law.</source>
        <translation>규칙은 데이터 유형별로 어떤 사건부터 얼마 동안 보유하고 그 후 어떻게 할지를 정합니다. 표준 규칙은 Steward 자체 기록용이며 그 기간은 법률이 아닌 정책입니다.</translation>
    </message>
    <message>
        <source>Add the standard rules</source>
        <translation>표준 규칙 추가</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>집계 안 됨</translation>
    </message>
    <message>
        <source>F5 counts what is due; it changes nothing.</source>
        <translation>F5를 누르면 기한이 도래한 행을 집계합니다. 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 and unknown</source>
        <translation>%1 및 알 수 없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <translation>집계 시각: %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Choose a rule to read it whole.</source>
        <translation>규칙을 선택하면 전체 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 from: %2</source>
        <comment>period, event</comment>
        <translation>%1, 기산점: %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>처리 목적</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>기간의 기산점</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>by itself when it is due</source>
        <translation>기한이 도래하면 자동 실행</translation>
    </message>
    <message>
        <source>when a person applies it</source>
        <translation>담당자가 적용할 때 실행</translation>
    </message>
    <message>
        <source>In backups</source>
        <translation>백업</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>%n일 더 보관</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>데이터 위치</translation>
    </message>
    <message>
        <source>Nowhere yet: add the places to the rule.</source>
        <translation>아직 없습니다. 규칙에 위치를 추가하십시오.</translation>
    </message>
    <message>
        <source>Changed in all</source>
        <translation>누적 변경 행</translation>
    </message>
    <message>
        <source>%1, %2: %3 changed</source>
        <comment>when, state, rows</comment>
        <translation>%1, %2: 변경 %3건</translation>
    </message>
    <message>
        <source>Nothing has been counted for this rule yet. Counting (Enter, or F5 for all rules) looks at the sources and changes nothing.</source>
        <translation>이 규칙은 아직 집계하지 않았습니다. 집계(Enter 키, 모든 규칙은 F5)는 소스를 살펴볼 뿐 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>This rule has not been run yet.</source>
        <translation>이 규칙은 아직 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Counting what is due</source>
        <translation>기한 도래 행 집계 중</translation>
    </message>
    <message>
        <source>Set up the vault</source>
        <translation>보관함 설정</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Count what is due under %1 first; then its plan can be applied.</source>
        <translation>먼저 %1의 기한 도래 행을 집계하십시오. 그래야 계획을 적용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>집계</translation>
    </message>
    <message>
        <source>Apply %1, %2?</source>
        <translation>%1, %2을(를) 적용하시겠습니까?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Applying %1</source>
        <translation>%1 적용 중</translation>
    </message>
    <message>
        <source>%1 was cancelled; what was begun is kept, and applying it again goes on from there.</source>
        <translation>%1을(를) 취소했습니다. 이미 처리한 내용은 유지되며 다시 적용하면 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>It is set aside and can be put back under &quot;Deleted records&quot; until it is purged. What it did stays in the ledger.</source>
        <translation>따로 보관되며 영구 삭제될 때까지 ‘삭제된 기록’에서 복원할 수 있습니다. 수행한 내용은 감사 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>%1 is deleted; it can be put back.</source>
        <translation>%1을(를) 삭제했습니다. 복원할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were added; look at their periods.</source>
        <translation>
            <numerusform>규칙 %n개를 추가했습니다. 기간을 확인하십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ui::RunModel</name>
    <message>
        <source>Started</source>
        <translation>시작 일시</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>시작 방식</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>Mismatched</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>소실 확인</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>소실 의심</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>판단 불가</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Of the listings that the run was to look at</source>
        <translation>이번 실행의 점검 대상 등록 정보 대비</translation>
    </message>
    <message>
        <source>Found on the directory, of those checked</source>
        <translation>점검한 것 중 디렉터리에서 등록이 확인된 것</translation>
    </message>
    <message>
        <source>With at least one wrong field, of those found</source>
        <translation>등록이 확인된 것 중 하나 이상의 항목이 잘못된 것</translation>
    </message>
    <message>
        <source>Gone on two looks apart in time, of those checked</source>
        <translation>점검한 것 중 시간 간격을 둔 두 번의 점검에서 모두 없어진 것</translation>
    </message>
    <message>
        <source>Gone for the first time, of those checked</source>
        <translation>점검한 것 중 이번에 처음 없어진 것</translation>
    </message>
    <message>
        <source>Blocked, login, timeout and the like, of those checked; counted neither as found nor as gone</source>
        <translation>점검한 것 중 차단, 로그인 요구, 시간 초과 등. 등록으로도 소실로도 집계하지 않음</translation>
    </message>
    <message>
        <source>The check itself broke, of those planned</source>
        <translation>점검 예정인 것 중 점검 자체가 실패한 것</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>steward::ui::SavedViews</name>
    <message>
        <source>Saved</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>현재 보기 저장…</translation>
    </message>
    <message>
        <source>Remove a saved view</source>
        <translation>저장된 보기 삭제</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Name of the view (filter, order and columns are kept):</source>
        <translation>보기 이름(필터, 정렬, 열을 함께 저장):</translation>
    </message>
    <message numerus="yes">
        <source>A view needs a name of 1 to %n characters. Save it again with such a name.</source>
        <translation>
            <numerusform>보기 이름은 1~%n자여야 합니다. 알맞은 이름으로 다시 저장하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>보기 “%1”을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>보기 “%1”을(를) 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::ScoreCard</name>
    <message>
        <source>How it comes about</source>
        <translation>산출 방식</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>산식</translation>
    </message>
    <message>
        <source>Privacy score</source>
        <translation>개인정보 보호 점수</translation>
    </message>
    <message>
        <source>Shows every part of the score with its weight, its figure and its formula</source>
        <translation>점수의 모든 구성 요소를 가중치, 수치, 산식과 함께 표시합니다</translation>
    </message>
    <message>
        <source>Parts of the privacy score</source>
        <translation>개인정보 보호 점수의 구성 요소</translation>
    </message>
</context>
<context>
    <name>steward::ui::SearchPage</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>테이블별</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>검색 일시</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>정보주체 해당 여부</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>검색 기준</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Search all sources</source>
        <translation>모든 소스 검색</translation>
    </message>
    <message>
        <source>Retry what is unknown</source>
        <translation>확인하지 못한 소스 재시도</translation>
    </message>
    <message>
        <source>Search this source</source>
        <translation>이 소스 검색</translation>
    </message>
    <message>
        <source>Go on without it…</source>
        <translation>제외하고 계속…</translation>
    </message>
    <message>
        <source>Register a source…</source>
        <translation>소스 등록…</translation>
    </message>
    <message>
        <source>Sources and what was found in them</source>
        <translation>소스와 검색 결과</translation>
    </message>
    <message>
        <source>Rows found</source>
        <translation>찾은 행</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>판단 필요</translation>
    </message>
    <message>
        <source>It is this person&apos;s</source>
        <translation>이 정보주체의 것</translation>
    </message>
    <message>
        <source>It is somebody else&apos;s</source>
        <translation>다른 사람의 것</translation>
    </message>
    <message>
        <source>Rows found, values masked</source>
        <translation>찾은 행(값 마스킹)</translation>
    </message>
    <message>
        <source>No source is registered, so there is nothing to search. Register the places where personal data stands first.</source>
        <translation>등록된 소스가 없어 검색할 대상이 없습니다. 먼저 개인정보가 있는 위치를 등록하십시오.</translation>
    </message>
    <message>
        <source>Nothing has been searched yet. The search reads every source and changes none.</source>
        <translation>아직 검색하지 않았습니다. 검색은 모든 소스를 읽기만 하며 변경하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were found.</source>
        <translation>
            <numerusform>%n행을 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources are unknown: not searched, or not wholly.</source>
        <translation>
            <numerusform>소스 %n개를 확인하지 못했습니다. 검색하지 않았거나 일부만 검색했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows match by a name alone: say whose they are.</source>
        <translation>
            <numerusform>이름만 일치하는 행이 %n개 있습니다. 누구의 것인지 지정하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>검색 안 됨</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted as unknown: %1</source>
        <translation>미확인 상태로 수용: %1</translation>
    </message>
    <message>
        <source>%1 rows or files were looked at.</source>
        <translation>행 또는 파일 %1개를 살펴보았습니다.</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>%1 제외하고 계속</translation>
    </message>
    <message>
        <source>Whether this source holds the person&apos;s data is unknown. The request can go on with a reason; the reason is kept with it.</source>
        <translation>이 소스에 정보주체의 데이터가 있는지 알 수 없습니다. 사유를 적으면 요청을 계속할 수 있으며 사유는 요청과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>제외하고 계속</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>steward::ui::SecretDialog</name>
    <message>
        <source>Keep it</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Named secret</source>
        <translation>이름 붙인 비밀 값</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>비밀 값(&amp;S)</translation>
    </message>
    <message>
        <source>A name has letters, digits, dots, dashes and underscores, at most 64. One that is there already is replaced.</source>
        <translation>이름은 영문자, 숫자, 점, 붙임표, 밑줄로 64자까지입니다. 이미 있으면 바뀝니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>steward::ui::SecretModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가 일시</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경 일시</translation>
    </message>
</context>
<context>
    <name>steward::ui::SettingRow</name>
    <message>
        <source>Back to the standard</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>%1: back to the standard</source>
        <translation>%1: 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>%1 Standard: %2.</source>
        <comment>explanation, value</comment>
        <translation>%1 기본값: %2.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>인증서 (*.pem *.crt);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>steward::ui::SettingsPane</name>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>No setting fits.</source>
        <translation>일치하는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>This seat</source>
        <translation>이 단말</translation>
    </message>
    <message>
        <source>Kept on this computer, not in the workspace.</source>
        <translation>작업 공간이 아니라 이 컴퓨터에 저장됩니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>변경한 언어는 다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>The language changes when Steward starts the next time.</source>
        <translation>언어는 Steward를 다음에 시작할 때 변경됩니다.</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>설정을 읽는 중…</translation>
    </message>
    <message>
        <source>The workspace is open read-only, so its settings cannot be changed here.</source>
        <translation>작업 공간이 읽기 전용으로 열려 있어 여기에서 설정을 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <comment>name of a setting</comment>
        <translation>설정을 저장했습니다: %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>보관함</translation>
    </message>
</context>
<context>
    <name>steward::ui::SourceDialog</name>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Register a source</source>
        <translation>소스 등록</translation>
    </message>
    <message>
        <source>A place where personal data stands. It is looked at, never changed, until a plan is applied. A map of what is in it is proposed afterwards.</source>
        <translation>개인정보가 있는 위치입니다. 계획을 적용하기 전까지는 살펴볼 뿐 변경하지 않습니다. 등록 후 포함된 내용의 매핑을 제안합니다.</translation>
    </message>
    <message>
        <source>Made from the place where it is left empty</source>
        <translation>비워 두면 위치를 바탕으로 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>위치(&amp;P)</translation>
    </message>
    <message>
        <source>Path of the file or folder</source>
        <translation>파일 또는 폴더 경로</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>호스트(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>포트(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>데이터베이스(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>비밀번호(&amp;W)</translation>
    </message>
    <message>
        <source>Kept in the vault, never with the address</source>
        <translation>주소와 분리하여 보관함에 보관합니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Left as it is where this stays empty</source>
        <translation>비워 두면 그대로 유지합니다</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>소스 선택</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV 파일 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3 *.db3)</source>
        <translation>SQLite 파일 (*.db *.sqlite *.sqlite3 *.db3)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>테스트 중…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::SourcesPane</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>최근 테스트</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>매핑</translation>
    </message>
    <message>
        <source>Last searched</source>
        <translation>최근 검색</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Register a source…</source>
        <translation>소스 등록…</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test every source</source>
        <translation>모든 소스 테스트</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Show samples</source>
        <translation>샘플 표시</translation>
    </message>
    <message>
        <source>Propose anew…</source>
        <translation>다시 제안…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>매핑 저장</translation>
    </message>
    <message>
        <source>Confirm the map</source>
        <translation>매핑 확정</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>변경 내용 취소</translation>
    </message>
    <message>
        <source>Find by name, place or number</source>
        <translation>이름, 위치 또는 번호로 찾기</translation>
    </message>
    <message>
        <source>Map not confirmed</source>
        <translation>매핑 미확정</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Registered sources</source>
        <translation>등록된 소스</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>소스를 읽는 중…</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>소스가 없습니다</translation>
    </message>
    <message>
        <source>A person&apos;s data can only be found, given out or erased where Steward knows that it stands. Register the databases, files and folders that hold it.</source>
        <translation>Steward가 위치를 알고 있어야 정보주체의 데이터를 찾고 제공하고 삭제할 수 있습니다. 데이터가 있는 데이터베이스, 파일, 폴더를 등록하십시오.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>What is in %1</source>
        <translation>%1의 내용</translation>
    </message>
    <message>
        <source>Tested %1: %2</source>
        <comment>time, sentence</comment>
        <translation>테스트 %1: %2</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>다시 사용</translation>
    </message>
    <message>
        <source>Propose a map</source>
        <translation>매핑 제안</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 테스트 중</translation>
    </message>
    <message>
        <source>Testing the sources</source>
        <translation>소스 테스트 중</translation>
    </message>
    <message numerus="yes">
        <source>%n sources cannot be read; the reason of each stands with it.</source>
        <translation>
            <numerusform>소스 %n개를 읽을 수 없습니다. 이유는 각 소스에 표시됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources were tested, and all can be read.</source>
        <translation>
            <numerusform>소스 %n개를 테스트했으며 모두 읽을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose the map of %1 anew?</source>
        <translation>%1의 매핑을 다시 제안하시겠습니까?</translation>
    </message>
    <message>
        <source>What was corrected in it by hand is replaced by what the source&apos;s tables, columns and samples suggest, and the map has to be confirmed again.</source>
        <translation>직접 수정한 내용이 소스의 테이블, 열, 샘플에 따른 제안으로 바뀌며 매핑을 다시 확정해야 합니다.</translation>
    </message>
    <message>
        <source>Propose anew</source>
        <translation>다시 제안</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 살펴보는 중</translation>
    </message>
    <message>
        <source>A map is proposed. It counts once a person has looked at it and confirmed it.</source>
        <translation>매핑을 제안했습니다. 담당자가 살펴보고 확정해야 효력이 있습니다.</translation>
    </message>
    <message>
        <source>The map of %1 is confirmed.</source>
        <translation>%1의 매핑을 확정했습니다.</translation>
    </message>
    <message>
        <source>The map of %1 is saved, and has yet to be confirmed.</source>
        <translation>%1의 매핑을 저장했습니다. 아직 확정해야 합니다.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1을(를) 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>It is searched no more. What was found and done in it stays in the register, the source itself is not touched, and it can be used again.</source>
        <translation>더 이상 검색하지 않습니다. 검색 결과와 수행한 내용은 대장에 남고 소스 자체는 변경되지 않으며 다시 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>steward::ui::StackedState</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
</context>
<context>
    <name>steward::ui::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>steward::ui::TrailPanel</name>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Newest checkpoint</source>
        <translation>최신 체크포인트</translation>
    </message>
    <message>
        <source>Kept outside the file</source>
        <translation>파일 밖 보관</translation>
    </message>
    <message>
        <source>Last verification here</source>
        <translation>이 단말의 마지막 검증</translation>
    </message>
    <message>
        <source>Copy the verifier key</source>
        <translation>검증 키 복사</translation>
    </message>
    <message>
        <source>Whoever has this line can check the ledger, its proofs and its packages without Steward.</source>
        <translation>이 줄이 있으면 Steward 없이도 감사 기록과 증명, 패키지를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The verifier key is copied.</source>
        <translation>검증 키를 복사했습니다.</translation>
    </message>
    <message>
        <source>Refuses new entries</source>
        <translation>새 기록 거부</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>서명 안 됨</translation>
    </message>
    <message>
        <source>Who can write the file could write all of it anew. Set up the vault to sign it.</source>
        <translation>파일에 쓸 수 있는 사람은 전체를 새로 쓸 수 있습니다. 서명하려면 보관함을 설정하십시오.</translation>
    </message>
    <message>
        <source>Key %1</source>
        <comment>fingerprint of the signing key</comment>
        <translation>키 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, in place of %n earlier key(s)</source>
        <comment>key that signs</comment>
        <translation>
            <numerusform>%1, 이전 키 %n개 대체</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명됨</translation>
    </message>
    <message>
        <source>Newest entry %1</source>
        <comment>date and time</comment>
        <translation>최신 기록 %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, of which no checkpoint tells.</source>
        <translation>
            <numerusform>체크포인트가 없는 기록 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>기록 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries are not covered.</source>
        <translation>
            <numerusform>더 최근의 기록 %n건은 포함되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>An older copy of the file put in its place would not be seen on this computer.</source>
        <translation>이전 사본으로 바꿔 놓아도 이 컴퓨터에서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>%1, as of %2 entries</source>
        <comment>where, how many</comment>
        <translation>%1, 기록 %2건 기준</translation>
    </message>
    <message>
        <source>The file is older</source>
        <translation>파일이 더 오래됨</translation>
    </message>
    <message>
        <source>%1 there are %2 entries: this is an older copy of the file.</source>
        <comment>where, how many</comment>
        <translation>%1, 기록 %2건: 이 파일은 이전 사본입니다.</translation>
    </message>
    <message>
        <source>Another history</source>
        <translation>다른 기록</translation>
    </message>
    <message>
        <source>%1 stands another ledger of %2 entries.</source>
        <comment>where, how many</comment>
        <translation>%1에 기록 %2건의 다른 감사 기록이 있습니다.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Verify the ledger to read every entry again.</source>
        <translation>감사 기록을 검증하면 모든 기록을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>변조됨</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>기록 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Not checked: %2</source>
        <comment>when, what</comment>
        <translation>%1
확인하지 않음: %2</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>파일 %1</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>이 컴퓨터의 키체인</translation>
    </message>
</context>
<context>
    <name>steward::ui::TrailState</name>
    <message>
        <source>Ledger refuses entries</source>
        <translation>감사 기록 거부</translation>
    </message>
    <message>
        <source>Ledger altered</source>
        <translation>감사 기록 변조됨</translation>
    </message>
    <message>
        <source>Ledger not signed</source>
        <translation>감사 기록 서명 없음</translation>
    </message>
    <message>
        <source>Ledger verified</source>
        <translation>감사 기록 검증됨</translation>
    </message>
    <message>
        <source>Ledger signed</source>
        <translation>감사 기록 서명됨</translation>
    </message>
    <message numerus="yes">
        <source>Nothing signs the %n entries: who can write the file could write all of them anew.</source>
        <translation>
            <numerusform>기록 %n건에 서명이 없습니다. 파일에 쓸 수 있는 사람은 전부 새로 쓸 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest signed checkpoint covers %n entries.</source>
        <translation>
            <numerusform>서명된 최신 체크포인트가 기록 %n건을 포함합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It has not been verified on this computer yet.</source>
        <comment>what the checkpoint covers</comment>
        <translation>%1 이 컴퓨터에서는 아직 검증하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 Last verified %2, at %3 entries.</source>
        <comment>what the checkpoint covers, when, how many</comment>
        <translation>%1 마지막 검증 %2, 기록 %3건.</translation>
    </message>
</context>
<context>
    <name>steward::ui::VaultGuard</name>
    <message>
        <source>Unlock the vault</source>
        <translation>보관함 잠금 해제</translation>
    </message>
    <message>
        <source>The passphrase of this workspace opens its vault.</source>
        <translation>이 작업 공간의 암호문으로 보관함을 엽니다.</translation>
    </message>
    <message>
        <source>No keychain keeps keys for Steward on this computer, so a passphrase protects them. Without keys the ledger is not signed, and nothing can be sealed.</source>
        <translation>이 컴퓨터에는 Steward의 키를 보관할 키체인이 없으므로 암호문으로 보호합니다. 키가 없으면 감사 기록에 서명하지 않으며 아무것도 봉인할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 A passphrase can protect the keys instead. Without keys the ledger is not signed, and nothing can be sealed.</source>
        <comment>why the keychain could not be used</comment>
        <translation>%1 대신 암호문으로 키를 보호할 수 있습니다. 키가 없으면 감사 기록에 서명하지 않으며 아무것도 봉인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Set up the vault</source>
        <translation>보관함 설정</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Continue without keys</source>
        <translation>키 없이 계속</translation>
    </message>
    <message>
        <source>This workspace has no keys: its ledger is not signed, so an outsider cannot verify it, and nothing can be sealed.</source>
        <translation>이 작업 공간에는 키가 없어 감사 기록에 서명하지 않으므로 외부인이 검증할 수 없으며 아무것도 봉인할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::VaultPage</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>클립보드를 비웠습니다.</translation>
    </message>
    <message>
        <source>Rotate the keys that are due</source>
        <translation>교체할 키 모두 교체</translation>
    </message>
    <message>
        <source>New master key…</source>
        <translation>새 마스터 키…</translation>
    </message>
    <message>
        <source>New signing key…</source>
        <translation>새 서명 키…</translation>
    </message>
    <message>
        <source>Set or change the passphrase…</source>
        <translation>암호문 설정 또는 변경…</translation>
    </message>
    <message>
        <source>Add a named secret…</source>
        <translation>이름 붙인 비밀 값 추가…</translation>
    </message>
    <message>
        <source>The vault of this workspace</source>
        <translation>이 작업 공간의 보관함</translation>
    </message>
    <message>
        <source>How it is opened</source>
        <translation>여는 방법</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>암호문 삭제</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>Keys by age and use</source>
        <translation>경과와 사용별 키</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>보관함의 키</translation>
    </message>
    <message>
        <source>Rotate what is due</source>
        <translation>필요한 키 교체</translation>
    </message>
    <message>
        <source>Rotate the chosen key…</source>
        <translation>선택한 키 교체…</translation>
    </message>
    <message>
        <source>Named secrets</source>
        <translation>이름 붙인 비밀 값</translation>
    </message>
    <message>
        <source>Passwords of a proxy, a mail server or a database, sealed under a shared key. They are never shown.</source>
        <translation>프록시, 메일 서버, 데이터베이스의 비밀번호를 공유 키로 봉인한 것입니다. 화면에 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Copy for 10 seconds</source>
        <translation>10초 동안 복사</translation>
    </message>
    <message>
        <source>Reading the vault…</source>
        <translation>보관함을 읽는 중…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>지금 잠금</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Set %1. Each guess costs %2 MiB of memory.</source>
        <comment>date, amount</comment>
        <translation>%1에 설정. 추측할 때마다 메모리 %2MiB가 필요합니다.</translation>
    </message>
    <message>
        <source>The keychain of this computer opens it without asking, since %1.</source>
        <translation>%1부터 이 컴퓨터의 키체인이 묻지 않고 엽니다.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not open it.</source>
        <translation>이 컴퓨터의 키체인은 열지 않습니다.</translation>
    </message>
    <message>
        <source>Let the keychain open it</source>
        <translation>키체인으로 열기</translation>
    </message>
    <message>
        <source>Remove the key from the keychain</source>
        <translation>키체인에서 키 삭제</translation>
    </message>
    <message>
        <source>None. With one the workspace and its backups can be opened on another computer too.</source>
        <translation>없음. 설정하면 다른 컴퓨터에서도 작업 공간과 백업을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>암호문 변경</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>암호문 설정</translation>
    </message>
    <message numerus="yes">
        <source>%n shared key(s)</source>
        <translation>
            <numerusform>공유 키 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due for rotation</source>
        <translation>
            <numerusform>교체 필요 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with a key of their own</source>
        <translation>
            <numerusform>자기 키가 있는 정보주체 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased</source>
        <translation>
            <numerusform>삭제됨 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>master key no. %1</source>
        <translation>마스터 키 %1번</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>처음 %1개 표시</translation>
    </message>
    <message>
        <source>With the passphrase this workspace and its backups can be opened on any computer.</source>
        <translation>암호문이 있으면 어느 컴퓨터에서나 이 작업 공간과 백업을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>암호문 설정 중</translation>
    </message>
    <message>
        <source>The passphrase is set.</source>
        <translation>암호문을 설정했습니다.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>암호문을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>From then on only the keychain of this computer opens the vault. A copy of the workspace, and backups made from then on, cannot be opened on another computer.</source>
        <translation>이후에는 이 컴퓨터의 키체인만 보관함을 엽니다. 작업 공간의 사본과 이후의 백업은 다른 컴퓨터에서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>암호문 삭제 중</translation>
    </message>
    <message>
        <source>The passphrase is removed.</source>
        <translation>암호문을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>키체인에 요청 중</translation>
    </message>
    <message>
        <source>The keychain of this computer opens the vault from now on.</source>
        <translation>이제부터 이 컴퓨터의 키체인이 보관함을 엽니다.</translation>
    </message>
    <message>
        <source>Remove the key from the keychain?</source>
        <translation>키체인에서 키를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>From then on the passphrase is asked for whenever the workspace is opened here.</source>
        <translation>이후에는 여기서 작업 공간을 열 때마다 암호문을 묻습니다.</translation>
    </message>
    <message>
        <source>The keychain does not open the vault any more.</source>
        <translation>키체인은 더 이상 보관함을 열지 않습니다.</translation>
    </message>
    <message>
        <source>Rotating the keys that are due</source>
        <translation>필요한 키 교체 중</translation>
    </message>
    <message>
        <source>%1 values sealed anew</source>
        <translation>값 %1개 다시 봉인</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n value(s) sealed anew.</source>
        <translation>
            <numerusform>완료: 값 %n개를 다시 봉인했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a key in the table first.</source>
        <translation>먼저 표에서 키를 선택하십시오.</translation>
    </message>
    <message>
        <source>Only shared keys and the signing key are rotated one by one. The key of a person goes with that person; all keys are wrapped anew with a new master key.</source>
        <translation>공유 키와 서명 키만 하나씩 교체합니다. 정보주체의 키는 그 정보주체와 함께 없어지며, 새 마스터 키를 만들면 모든 키를 다시 감쌉니다.</translation>
    </message>
    <message>
        <source>Rotate the shared key for %1?</source>
        <translation>%1의 공유 키를 교체하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>A new key is made, and %n value(s) are sealed anew with it in the background. The old key is destroyed when nothing needs it any more. It can be stopped, and goes on by itself later.</source>
        <translation>
            <numerusform>새 키를 만들고 백그라운드에서 값 %n개를 다시 봉인합니다. 이전 키는 더 이상 필요 없을 때 파기합니다. 중단할 수 있으며 나중에 스스로 계속합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>Rotating the key for %1</source>
        <translation>%1의 키 교체 중</translation>
    </message>
    <message>
        <source>Make a new master key?</source>
        <translation>새 마스터 키를 만드시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are wrapped anew in one step. Sealed values stay as they are, and backups made before can still be opened from this workspace.</source>
        <translation>
            <numerusform>키 %n개를 한 번에 다시 감쌉니다. 봉인된 값은 그대로이며 이전 백업도 이 작업 공간에서 계속 열 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>New master key</source>
        <translation>새 마스터 키</translation>
    </message>
    <message>
        <source>The passphrase protects the new master key too, so it is needed once.</source>
        <translation>암호문이 새 마스터 키도 보호하므로 한 번 필요합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Making a new master key</source>
        <translation>새 마스터 키 생성 중</translation>
    </message>
    <message>
        <source>The vault has a new master key.</source>
        <translation>보관함의 마스터 키를 새로 만들었습니다.</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>새 서명 키를 만드시겠습니까?</translation>
    </message>
    <message>
        <source>The ledger names the new key, and its next checkpoint bears both signatures. Whoever verifies this ledger needs the new verifier key from then on: pass it on.</source>
        <translation>감사 기록에 새 키를 명시하고 다음 체크포인트에는 두 서명을 모두 남깁니다. 이후 검증하려면 새 검증 키가 필요하므로 전달하십시오.</translation>
    </message>
    <message>
        <source>Making a new signing key</source>
        <translation>새 서명 키 생성 중</translation>
    </message>
    <message>
        <source>The ledger is signed with a new key from now on. Pass its verifier key on.</source>
        <translation>이제부터 새 키로 감사 기록에 서명합니다. 검증 키를 전달하십시오.</translation>
    </message>
    <message>
        <source>Sealing a secret</source>
        <translation>비밀 값 봉인 중</translation>
    </message>
    <message>
        <source>%1 is sealed.</source>
        <comment>name of a secret</comment>
        <translation>%1을(를) 봉인했습니다.</translation>
    </message>
    <message>
        <source>Choose a secret in the table first.</source>
        <translation>먼저 표에서 비밀 값을 선택하십시오.</translation>
    </message>
    <message>
        <source>Remove the secret %1?</source>
        <translation>비밀 값 %1을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>What uses it will fail until it is added again.</source>
        <translation>다시 추가할 때까지 이를 사용하는 작업은 실패합니다.</translation>
    </message>
    <message>
        <source>Removing a secret</source>
        <translation>비밀 값 삭제 중</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>name of a secret</comment>
        <translation>%1을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard for 10 seconds.</source>
        <comment>name of a secret</comment>
        <translation>%1이(가) 10초 동안 클립보드에 있습니다.</translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyBar</name>
    <message>
        <source>Copy root</source>
        <translation>루트 해시 복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The root is copied.</source>
        <translation>루트 해시를 복사했습니다.</translation>
    </message>
    <message>
        <source>Reading every entry again: %1 so far</source>
        <comment>count</comment>
        <translation>모든 기록을 다시 읽는 중: %1건</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>검증하지 못함</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>검증 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are as they were written. Root %1</source>
        <translation>
            <numerusform>기록 %n건이 기록 당시와 같습니다. 루트 해시 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>변조됨</translation>
    </message>
    <message>
        <source>Entry no. %1 is not as it was written: %2</source>
        <translation>%1번 기록이 기록 당시와 다릅니다: %2</translation>
    </message>
    <message>
        <source>%1
Not checked: %2</source>
        <comment>what was verified, what was not</comment>
        <translation>%1
확인하지 않음: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyPackageDialog</name>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Verify a package</source>
        <translation>패키지 검증</translation>
    </message>
    <message>
        <source>The verifier key has to come from outside the package: from the organisation whose ledger it is. What a package says of its own key proves nothing.</source>
        <translation>검증 키는 패키지 밖에서, 곧 감사 기록의 주체인 조직에서 받아야 합니다. 패키지가 스스로 밝힌 키는 아무것도 증명하지 않습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>ZIP…</source>
        <translation>ZIP…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>폴더…</translation>
    </message>
    <message>
        <source>The evidence package</source>
        <translation>증거 패키지</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 파일 (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>패키지(&amp;P)</translation>
    </message>
    <message>
        <source>That of this workspace</source>
        <translation>이 작업 공간의 키</translation>
    </message>
    <message>
        <source>Verifier &amp;key</source>
        <translation>검증 키(&amp;K)</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>검증 안 됨</translation>
    </message>
    <message>
        <source>There is no such file or folder; choose the package first.</source>
        <translation>해당 파일이나 폴더가 없습니다. 먼저 패키지를 선택하십시오.</translation>
    </message>
    <message>
        <source>Reading every file of the package…</source>
        <translation>패키지의 모든 파일을 읽는 중…</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>name of a package</comment>
        <translation>%1 검증 중</translation>
    </message>
    <message numerus="yes">
        <source>Whole and signed with the key given: %n entries from no. %1, proven against a checkpoint of %2.</source>
        <translation>
            <numerusform>온전하며 주어진 키로 서명되었습니다. %1번부터 기록 %n건이 %2건의 체크포인트로 증명되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It goes on unchanged from the checkpoint of %2 entries.</source>
        <comment>verdict, how many</comment>
        <translation>%1 기록 %2건의 체크포인트에서 변경 없이 이어집니다.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>검증 완료</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>%1 It is signed by %2.</source>
        <comment>why not, verifier key</comment>
        <translation>%1 서명 키: %2.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>변조됨</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::VerifyPage</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Rows left</source>
        <translation>남은 행</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>기타 위치</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>확인 일시</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Why it is there, and what removes it</source>
        <translation>남아 있는 이유와 제거 방법</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Explain what is left…</source>
        <translation>남은 내용 소명…</translation>
    </message>
    <message>
        <source>Sources and what is left in them</source>
        <translation>소스와 남은 내용</translation>
    </message>
    <message>
        <source>Where something is left</source>
        <translation>남은 내용의 위치</translation>
    </message>
    <message>
        <source>Places where something is left</source>
        <translation>내용이 남아 있는 위치</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>확인하지 못한 내용</translation>
    </message>
    <message>
        <source>After the plan is applied, every source is searched again, and the logs, free pages and indexes of databases are looked through for the person&apos;s values.</source>
        <translation>계획을 적용한 뒤 모든 소스를 다시 검색하고 데이터베이스의 로그, 빈 페이지, 인덱스에 정보주체의 값이 있는지 살펴봅니다.</translation>
    </message>
    <message>
        <source>Nothing is left that is not explained.</source>
        <translation>소명되지 않은 남은 내용이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources have something left, or could not be looked at.</source>
        <translation>
            <numerusform>소스 %n개에 남은 내용이 있거나 확인하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>소명: %1</translation>
    </message>
    <message>
        <source>What is left in %1</source>
        <translation>%1에 남은 내용</translation>
    </message>
    <message>
        <source>The request can be closed with a reason why what is left may stay, or why it cannot be looked at. The reason is kept with the proof.</source>
        <translation>남은 내용을 그대로 두어도 되는 이유나 확인할 수 없는 이유를 적으면 요청을 종결할 수 있습니다. 사유는 증명과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>소명</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
</context>
<context>
    <name>steward::ui::WelcomePage</name>
    <message>
        <source>Welcome to Steward</source>
        <translation>Steward에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Everything is kept in one workspace file on this computer. Nothing leaves it unless you send it.</source>
        <translation>모든 내용은 이 컴퓨터의 작업 공간 파일 하나에 보관됩니다. 직접 보내지 않는 한 외부로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>새 작업 공간</translation>
    </message>
    <message>
        <source>For your organisation: choose a file, a name and a time zone.</source>
        <translation>조직용 작업 공간입니다. 파일, 이름, 시간대를 선택합니다.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message>
        <source>One that you or a colleague made before.</source>
        <translation>본인이나 동료가 이전에 만든 작업 공간을 엽니다.</translation>
    </message>
    <message>
        <source>Look around in the practice world</source>
        <translation>연습 환경 둘러보기</translation>
    </message>
    <message>
        <source>Invented customers and several hundred directories that run on this computer only. It goes when you leave.</source>
        <translation>이 컴퓨터에서만 실행되는 가상의 고객과 수백 개의 디렉터리입니다. 나가면 삭제됩니다.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>이전에 연 작업 공간</translation>
    </message>
    <message>
        <source>All of this can be changed later, except where the file lies.</source>
        <translation>파일 위치를 제외하고 모두 나중에 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Printed on every document</source>
        <translation>모든 문서에 표시</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>조직(&amp;O)</translation>
    </message>
    <message>
        <source>Deadlines are computed in this time zone.</source>
        <translation>기한은 이 시간대로 계산합니다.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>시간대(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>작업 공간 만들기</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>작업 공간 저장 위치</translation>
    </message>
    <message>
        <source>Workspaces (*.steward)</source>
        <translation>작업 공간 (*.steward)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Say where the workspace is to lie: choose a file.</source>
        <translation>작업 공간을 저장할 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; choose one from the list, such as Europe/Berlin.</source>
        <translation>“%1”은(는) 시간대가 아닙니다. Asia/Seoul처럼 목록에 있는 시간대를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 is there already, and nothing is ever written over; choose another name, or open it.</source>
        <translation>%1이(가) 이미 있습니다. 기존 파일은 덮어쓰지 않으므로 다른 이름을 선택하거나 그 파일을 여십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkDesk</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (reference)</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reference: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Searching for the person of %1</source>
        <translation>%1의 정보주체 검색 중</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were found.</source>
        <translation>
            <numerusform>%n행을 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be searched wholly; their reasons stand below.</source>
        <translation>
            <numerusform>소스 %n개를 완전히 검색하지 못했습니다. 이유는 아래에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>%1 계획 중</translation>
    </message>
    <message>
        <source>The plan stands. Nothing has been changed yet.</source>
        <translation>계획을 만들었습니다. 아직 아무것도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Applying the plan of %1</source>
        <translation>%1의 계획 적용 중</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are not done; their reasons stand below.</source>
        <translation>
            <numerusform>소스 %n개가 완료되지 않았습니다. 이유는 아래에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is applied. Look again under Verify at what is left.</source>
        <translation>계획을 적용했습니다. ‘검증’에서 남은 내용을 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>Looking for what is left of %1</source>
        <translation>%1의 남은 내용 확인 중</translation>
    </message>
    <message numerus="yes">
        <source>In %n sources something is left or could not be looked at.</source>
        <translation>
            <numerusform>소스 %n개에 남은 내용이 있거나 확인하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was seen that is left.</source>
        <translation>남은 내용이 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>%1 실행 취소 중</translation>
    </message>
    <message>
        <source>Every row stands as it was before.</source>
        <translation>모든 행을 이전 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Not every source could be put back; the reasons stand below.</source>
        <translation>일부 소스를 되돌리지 못했습니다. 이유는 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Exporting the answer to %1</source>
        <translation>답변을 %1에 내보내는 중</translation>
    </message>
    <message>
        <source>The values stay masked, since the look at them cannot be recorded: %1</source>
        <translation>열람 사실을 기록할 수 없어 값을 계속 마스킹합니다: %1</translation>
    </message>
    <message>
        <source>The proof cannot be written to %1: %2. Choose another place.</source>
        <translation>증명을 %1에 쓸 수 없습니다: %2. 다른 위치를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>steward::ui::WorkspaceOpener</name>
    <message>
        <source>Open %1</source>
        <comment>name of a file</comment>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>A passphrase protects the keys of this workspace. Without it the workspace opens read-only: nothing unsigned is ever added to a signed ledger.</source>
        <translation>이 작업 공간의 키는 암호문으로 보호됩니다. 암호문이 없으면 읽기 전용으로 열립니다. 서명된 감사 기록에는 서명 없는 기록을 추가하지 않습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>읽기 전용으로 열기</translation>
    </message>
</context>
</TS>
