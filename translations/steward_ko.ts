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
    <name>steward::ui::PracticeWorld</name>
    <message>
        <source>The practice world did not write %1; start it again.</source>
        <translation>연습 환경이 %1을(를) 쓰지 못했습니다. 다시 시작하십시오.</translation>
    </message>
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
