from azure.ai.vision.face import FaceAdministrationClient, FaceClient
from azure.core.credentials import AzureKeyCredential

from record import scenario
from stub import KEY, MEDIA, Answer

FACE, OTHER = "c5c24a82-6845-4031-9d5d-978df9175426", "015839fb-fbd9-4f79-ace9-7675fc2f1dd9"
PERSISTED, PERSON = "65d083d4-9447-47d1-af30-b626144bf0fb", "25985303-c537-4467-b41d-bdb45cd95ca1"
ABOUT = {
    "service": "Azure AI Face",
    "package": "azure-ai-vision-face",
    "api_version": "v1.2-preview.1",
    "limits": {"faceIds_per_identify": 10, "candidates_identify": 100},
}
TRAINED = {
    "status": "succeeded",
    "createdDateTime": "2024-05-14T08:00:00Z",
    "lastActionDateTime": "2024-05-14T08:00:01Z",
    "lastSuccessfulTrainingDateTime": "2024-05-14T08:00:01Z",
}


def client(endpoint):
    return FaceClient(endpoint, AzureKeyCredential(KEY))


def administration(endpoint):
    return FaceAdministrationClient(endpoint, AzureKeyCredential(KEY))


@scenario(
    "face",
    Answer(
        [
            {"faceId": FACE, "candidates": [{"personId": PERSON, "confidence": 0.92}]},
            {"faceId": OTHER, "candidates": []},
        ]
    ),
    **ABOUT,
    notes="A face of nobody in the group has an empty list of candidates.",
)
def identify_large_person_group(endpoint):
    found = client(endpoint).identify_from_large_person_group(
        face_ids=[FACE, OTHER], large_person_group_id="staff", max_num_of_candidates_returned=3, confidence_threshold=0.6
    )
    return [[one.face_id, [[c.person_id, c.confidence] for c in one.candidates]] for one in found]


@scenario("face", Answer({"isIdentical": False, "confidence": 0.21}), **ABOUT)
def verify_large_person_group(endpoint):
    result = client(endpoint).verify_from_large_person_group(face_id=FACE, large_person_group_id="staff", person_id=PERSON)
    return {"identical": result.is_identical, "confidence": result.confidence}


@scenario(
    "face",
    Answer(
        [
            {
                "faceId": FACE,
                "faceRectangle": {"top": 30, "left": 30, "width": 100, "height": 140},
                "faceLandmarks": {
                    name: {"x": 30.5 + 3 * i, "y": 40.0 + 2 * i}
                    for i, name in enumerate(
                        "pupilLeft pupilRight noseTip mouthLeft mouthRight eyebrowLeftOuter eyebrowLeftInner eyeLeftOuter eyeLeftTop"
                        " eyeLeftBottom eyeLeftInner eyebrowRightInner eyebrowRightOuter eyeRightInner eyeRightTop eyeRightBottom"
                        " eyeRightOuter noseRootLeft noseRootRight noseLeftAlarTop noseRightAlarTop noseLeftAlarOutTip"
                        " noseRightAlarOutTip upperLipTop upperLipBottom underLipTop underLipBottom".split()
                    )
                },
                "faceAttributes": {
                    "headPose": {"pitch": 1.5, "roll": -2.25, "yaw": 10.0},
                    "glasses": "noGlasses",
                    "blur": {"blurLevel": "low", "value": 0.06},
                    "age": 31.0,
                    "smile": 0.75,
                    "facialHair": {"moustache": 0.1, "beard": 0.0, "sideburns": 0.1},
                    "hair": {"bald": 0.01, "invisible": False, "hairColor": [{"color": "brown", "confidence": 1.0}]},
                    "mask": {"type": "noMask", "noseAndMouthCovered": False},
                    "qualityForRecognition": "high",
                },
            }
        ]
    ),
    **ABOUT,
    notes="The cloud refuses age, smile, facialHair and hair since 2023; the SDK still has them.",
)
def detect_landmarks_and_attributes(endpoint):
    faces = client(endpoint).detect(
        (MEDIA / "face.png").read_bytes(),
        detection_model="detection_01",
        recognition_model="recognition_04",
        return_face_id=True,
        return_face_landmarks=True,
        return_face_attributes=[
            "headPose", "glasses", "blur", "age", "smile", "facialHair", "hair", "mask", "qualityForRecognition",
        ],
    )
    return [[f.face_landmarks.nose_tip.x, f.face_attributes.head_pose.yaw, f.face_attributes.hair.hair_color[0].color] for f in faces]


@scenario(
    "face",
    Answer({"largePersonGroupId": "staff", "name": "Staff", "userData": "all of them", "recognitionModel": "recognition_04"}),
    Answer([{"largePersonGroupId": "staff", "name": "Staff"}]),
    Answer({"personId": PERSON, "name": "Mina", "userData": "reader", "persistedFaceIds": [PERSISTED]}),
    Answer(),
    Answer(),
    **ABOUT,
    notes="Deletes answer 200 with no body.",
)
def large_person_group_reading(endpoint):
    groups = administration(endpoint).large_person_group
    group = groups.get("staff", return_recognition_model=True)
    listed = groups.get_large_person_groups(start="a", top=10)
    person = groups.get_person("staff", PERSON)
    groups.delete_face("staff", PERSON, PERSISTED)
    groups.delete_person("staff", PERSON)
    return {"group": [group.name, group.user_data, group.recognition_model], "groups": [g.name for g in listed], "person": [person.name, person.persisted_face_ids]}


@scenario(
    "face",
    Answer([{"largeFaceListId": "pupils", "name": "Pupils", "recognitionModel": "recognition_04"}]),
    Answer(status=202, headers={"operation-location": "{endpoint}/face/v1.2-preview.1/operations/0b7d5a52-1f0e-4b57-a3e6-6d1c1c6d7a10"}),
    Answer(TRAINED | {"status": "running"}),
    Answer(TRAINED),
    Answer(TRAINED),
    Answer(),
    **ABOUT,
)
def large_face_list_training(endpoint):
    lists = administration(endpoint).large_face_list
    listed = lists.get_large_face_lists(return_recognition_model=True)
    lists.begin_train("pupils", polling_interval=0).wait()
    state = lists.get_training_status("pupils")
    lists.delete_face("pupils", PERSISTED)
    return {"lists": [one.large_face_list_id for one in listed], "training": state.status}
